import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** No two places may have the same name: readers could not distinguish them. */
export function checkPlaceNames(reading: ParsedFile): Issue[] {
  const { id, positionOf } = reading.source;
  const name = dataOf(reading, 'places')?.name;
  if (name === undefined) return [];
  const other = [...reading.context.places].find(([otherId, otherName]) => otherId !== id && foldName(otherName) === foldName(name));
  if (!other) return [];
  return [
    {
      ...positionOf(['name']),
      message: `content/places/${other[0]}.yaml has the name "${other[1]}" too.`,
      suggestion: 'If both are the same place, delete one file. If not, make the names different: Newport (Wales).',
    },
  ];
}

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
