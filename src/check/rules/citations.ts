import { sourceReferences, type CaseStudyData } from '../../model/case-study-schema.ts';
import { splitCitations } from '../../model/citation.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';
import { startOf, walk } from '../walk.ts';

/** Every citation names a source, and every source is cited in the text or carries a figure of the front matter. */
export function checkCitations({ file, body, positionOf }: Source, study: CaseStudyData): Problem[] {
  const known = study.sources.map((source) => source.id);
  const cited = body ? citationsIn(body) : [];
  const used = new Set([...cited.map((citation) => citation.sourceId), ...sourceReferences(study).map((reference) => reference.source)]);
  const unknown = cited.filter((citation) => !known.includes(citation.sourceId));
  return [
    ...unknown.map(({ sourceId, line, column }): Problem => ({
      code: 'unknown-source',
      file,
      line,
      column,
      message: `The citation [^${sourceId}] names no source of this case study.`,
      mend: suggest(sourceId, known, 'Add it under sources, or correct the id.'),
    })),
    ...known.flatMap((id, index): Problem[] =>
      used.has(id)
        ? []
        : [
            {
              code: 'uncited-source',
              file,
              ...positionOf(['sources', index, 'id']),
              message: `Nothing cites the source "${id}".`,
              mend: `Cite it where it is used, as [^${id}], or take it out.`,
            },
          ],
    ),
  ];
}

function citationsIn(body: NonNullable<Source['body']>): { sourceId: string; line: number; column: number }[] {
  return [...walk(body)].flatMap((node) =>
    node.type === 'text'
      ? splitCitations(node.value).flatMap((part) => (part.kind === 'citation' ? [{ sourceId: part.sourceId, ...startOf(node) }] : []))
      : [],
  );
}
