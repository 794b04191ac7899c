import type { CaseStudy, Place } from '../../model/case-study.ts';
import { sortByChecked, sortByEvidence } from '../../shared/order.ts';

const LATEST_SHOWN = 5;

/** The home page's data about case studies: counts, and a few of them. Its size is the same for ten as for thousands. */
export interface HomeData {
  readonly studies: number;
  readonly countries: number;
  readonly places: number;
  /** The one shown with its facts. Undefined if no case study has a published cost. */
  readonly featured: CaseStudy | undefined;
  readonly latest: readonly CaseStudy[];
}

/** Makes the home page's data. `latest` has those checked last, without the featured one. */
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

/** The one with the strongest evidence among those with a published cost; if equal, the last checked, then the one with most sources. */
function chooseFeatured(studies: readonly CaseStudy[]): CaseStudy | undefined {
  const priced = sortByEvidence(studies.filter(({ cost }) => Array.isArray(cost)));
  const best = priced[0];
  return priced
    .filter(({ evidence, reviewed }) => evidence.grade === best?.evidence.grade && reviewed === best.reviewed)
    .reduce<CaseStudy | undefined>((most, study) => (most && most.sources.length >= study.sources.length ? most : study), undefined);
}
