import type { CaseStudyData } from '../../model/case-study-schema.ts';
import type { Context } from '../context.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** Places and case studies that a case study names must exist. */
export function checkReferences({ file, id, positionOf }: Source, study: CaseStudyData, { placeIds, caseStudyIds }: Context): Problem[] {
  const places = study.places.flatMap((place, index): Problem[] =>
    placeIds.has(place)
      ? []
      : [
          {
            code: 'unknown-place',
            file,
            ...positionOf(['places', index]),
            message: `There is no place "${place}".`,
            mend: suggest(place, placeIds, `Add content/places/${place}.yaml, or correct the id.`),
          },
        ],
  );
  const learnt = study.learntFrom.flatMap((slug, index): Problem[] =>
    caseStudyIds.has(slug) && slug !== id
      ? []
      : [
          {
            code: 'unknown-case-study',
            file,
            ...positionOf(['learntFrom', index]),
            message: slug === id ? 'A case study cannot have learnt from itself.' : `There is no case study "${slug}".`,
            mend: suggest(slug, caseStudyIds, 'Give the file name of the other case study without its ending.'),
          },
        ],
  );
  return [...places, ...learnt];
}
