import { proseSchemas } from '../../model/prose-schema.ts';
import type { Context } from '../context.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** In a challenge, every statement's source exists, every source is used, and every case study named exists. Other files pass. */
export function checkChallengeSources({ file, data, positionOf }: Source, { caseStudyIds }: Context): Problem[] {
  const parsed = file.startsWith('content/challenges/') ? proseSchemas.challenges.safeParse(data) : undefined;
  if (!parsed?.success) return [];
  const challenge = parsed.data;
  const known = challenge.sources.map(({ id }) => id);
  const lists = ['evidence', 'tried', 'didNotHelp'] as const;
  const cited = lists.flatMap((list) => challenge[list].map((entry, index) => ({ id: entry.source, path: [list, index, 'source'] })));
  const unknown = cited.flatMap(({ id, path }): Problem[] =>
    id === undefined || known.includes(id)
      ? []
      : [
          {
            code: 'unknown-source',
            file,
            ...positionOf(path),
            message: `"${id}" is not the id of one of the sources.`,
            mend: suggest(id, known, 'Add it under sources.'),
          },
        ],
  );
  const unused = known.flatMap((id, index): Problem[] =>
    cited.some((entry) => entry.id === id)
      ? []
      : [
          {
            code: 'uncited-source',
            file,
            ...positionOf(['sources', index, 'id']),
            message: `Nothing cites the source "${id}".`,
            mend: 'Cite it, or take it out.',
          },
        ],
  );
  const strangers = challenge.tried.flatMap(({ caseStudy }, index): Problem[] =>
    caseStudy === undefined || caseStudyIds.has(caseStudy)
      ? []
      : [
          {
            code: 'unknown-case-study',
            file,
            ...positionOf(['tried', index, 'caseStudy']),
            message: `There is no case study "${caseStudy}".`,
            mend: suggest(caseStudy, caseStudyIds, 'Give the file name without its ending.'),
          },
        ],
  );
  return [...unknown, ...unused, ...strangers];
}
