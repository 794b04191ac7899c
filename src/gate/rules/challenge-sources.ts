import type { ChallengeData } from '../../model/prose-schema.ts';
import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** In a challenge, the source of every statement must exist. */
export function checkChallengeCitations(reading: ParsedFile): Issue[] {
  const challenge = dataOf(reading, 'challenges');
  const known = challenge?.sources.map(({ id }) => id) ?? [];
  return citedIn(challenge).flatMap(({ id, path }) =>
    known.includes(id)
      ? []
      : [
          {
            ...reading.source.positionOf(path),
            message: `Source "${id}" is not in the list of sources.`,
            suggestion: suggest(id, known, 'Add it under sources.'),
          },
        ],
  );
}

/** In a challenge, every source must be used. */
export function checkChallengeSources(reading: ParsedFile): Issue[] {
  const challenge = dataOf(reading, 'challenges');
  const cited = citedIn(challenge).map(({ id }) => id);
  return (challenge?.sources ?? []).flatMap(({ id }, index) =>
    cited.includes(id)
      ? []
      : [
          {
            ...reading.source.positionOf(['sources', index, 'id']),
            message: `Source "${id}" is not cited.`,
            suggestion: 'Cite it, or remove it.',
          },
        ],
  );
}

/** In a challenge, every named case study must exist. */
export function checkChallengeStudies(reading: ParsedFile): Issue[] {
  const { caseStudyIds } = reading.context;
  return (dataOf(reading, 'challenges')?.tried ?? []).flatMap(({ caseStudy }, index) =>
    caseStudy === undefined || caseStudyIds.has(caseStudy)
      ? []
      : [
          {
            ...reading.source.positionOf(['tried', index, 'caseStudy']),
            message: `Case study "${caseStudy}" not found.`,
            suggestion: suggest(caseStudy, caseStudyIds, 'Use the file name without its extension.'),
          },
        ],
  );
}

function citedIn(challenge: ChallengeData | undefined): { id: string; path: PropertyKey[] }[] {
  if (!challenge) return [];
  return (['evidence', 'tried', 'didNotHelp'] as const).flatMap((list) =>
    challenge[list].flatMap(({ source }, index) => (source === undefined ? [] : [{ id: source, path: [list, index, 'source'] }])),
  );
}
