import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { fieldsOf } from './parse-file.ts';
import type { ParsedFile } from './reading.ts';

/** Places that a case study names must exist. */
export function checkPlaces(reading: ParsedFile): Issue[] {
  const { places } = reading.context;
  return (fieldsOf(reading)?.places ?? []).flatMap((place, index) =>
    places.has(place)
      ? []
      : [
          {
            ...reading.source.positionOf(['places', index]),
            message: `Place "${place}" not found.`,
            suggestion: suggest(place, places.keys(), `Add content/places/${place}.yaml, or correct the id.`),
          },
        ],
  );
}

/** Case studies that a case study drew on must exist, and must not be that case study itself. */
export function checkLearntFrom(reading: ParsedFile): Issue[] {
  const { caseStudyIds } = reading.context;
  const { id, positionOf } = reading.source;
  return (fieldsOf(reading)?.learntFrom ?? []).flatMap((slug, index) =>
    caseStudyIds.has(slug) && slug !== id
      ? []
      : [
          {
            ...positionOf(['learntFrom', index]),
            ...(slug === id
              ? { message: 'A case study cannot draw on itself.', suggestion: 'Remove it, or name the other one.' }
              : { message: `Case study "${slug}" not found.`, suggestion: suggest(slug, caseStudyIds, OTHER) }),
          },
        ],
  );
}

const OTHER = 'Use the file name of the other case study without its extension.';
