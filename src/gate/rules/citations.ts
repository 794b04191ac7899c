import { sourceReferences } from '../../model/source-references.ts';
import { splitCitations } from '../../model/citation.ts';
import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { fieldsOf } from './parse-file.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { attributeOf, startOf } from './walk.ts';

/** Every citation in the text, and every source of a quotation, must be the id of a source of the case study. */
export function checkCitations(reading: ParsedFile): Issue[] {
  const known = fieldsOf(reading)?.sources?.map((source) => source.id);
  if (!known) return [];
  return citationsIn(reading)
    .filter(({ id }) => !known.includes(id))
    .map(({ id, message, line, column }) => ({
      line,
      column,
      message,
      suggestion: suggest(id, known, 'Add the source or correct the id.'),
    }));
}

/** A mistyped citation would be printed as written: [hughes-2020], [^ hughes-2020], [3]. */
export function checkCitationForm(reading: ParsedFile): Issue[] {
  const known = fieldsOf(reading)?.sources?.map((source) => source.id);
  if (!known) return [];
  return reading.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const texts = splitCitations(node.value).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
    return [...texts.join(' ').matchAll(/\[([^[\]]{1,90})\]/g)].flatMap(([whole, inside = '']) => {
      const id = inside.trimEnd().replace(/^[\s^]+/, '');
      if (!inside.trimStart().startsWith('^') && !known.includes(id) && !/^\d{1,3}$/.test(id)) return [];
      const suggestion = `Write it as [^id], with no space: [^${known.includes(id) ? id : (known[0] ?? '')}].`;
      return [{ ...startOf(node), message: `${whole} looks like a citation.`, suggestion }];
    });
  });
}

/** Every source must be cited in the text or support a figure of the front matter. */
export function checkUncitedSources(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  if (!study || !reading.source.body) return [];
  const used = new Set([...citationsIn(reading), ...sourceReferences(study).map(({ source }) => ({ id: source }))].map(({ id }) => id));
  return study.sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            ...reading.source.positionOf(['sources', index, 'id']),
            message: `Source "${id}" is not cited.`,
            suggestion: `Cite it as [^${id}] or remove it.`,
          },
        ],
  );
}

interface Citation {
  readonly id: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

function citationsIn({ nodes }: ParsedFile): Citation[] {
  return nodes.flatMap((node): Citation[] => {
    const quoted = attributeOf(node, 'source');
    if (quoted !== undefined)
      return [{ id: quoted, message: `The quotation's source "${quoted}" is not in the list of sources.`, ...startOf(node) }];
    if (node.type !== 'text') return [];
    return splitCitations(node.value).flatMap((part) =>
      part.kind === 'citation'
        ? [{ id: part.sourceId, message: `Citation [^${part.sourceId}] does not match a source.`, ...startOf(node) }]
        : [],
    );
  });
}
