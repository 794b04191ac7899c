import type { CaseStudy, Place } from '../../model/case-study.ts';
import { sortByChecked, sortByEvidence } from '../../shared/order.ts';

const LATEST_SHOWN = 5;

/** What the home page shows of the case studies: counts, and a few of them. It takes the same room for ten and for thousands. */
export interface HomeData {
  readonly studies: number;
  readonly countries: number;
  readonly places: number;
  /** The one in full dress. Undefined where no case study has a published cost. */
  readonly featured: CaseStudy | undefined;
  readonly latest: readonly CaseStudy[];
}

/** Reads the home page off the case studies. The latest are those checked last; the one in full dress is not among them. */
export function buildHome(studies: readonly CaseStudy[], places: readonly Place[]): HomeData {
  const featured = chooseFeatured(studies);
  return {
    studies: studies.length,
    countries: new Set(places.map(({ country }) => country.id)).size,
    places: places.length,
    featured,
    latest: sortByChecked(studies.filter((study) => study !== featured)).slice(0, LATEST_SHOWN),
  };
}

/** The strongest evidence among those with a published cost; of the same, what was checked last and has most sources. */
function chooseFeatured(studies: readonly CaseStudy[]): CaseStudy | undefined {
  const priced = sortByEvidence(studies.filter(({ cost }) => Array.isArray(cost)));
  const best = priced[0];
  return priced
    .filter(({ evidence, reviewed }) => evidence.grade === best?.evidence.grade && reviewed === best.reviewed)
    .reduce<CaseStudy | undefined>((most, study) => (most && most.sources.length >= study.sources.length ? most : study), undefined);
}
