import type { CaseStudy, Place } from '../model/case-study.ts';
import { addMonths } from '../model/staleness.ts';
import type { PlaceData } from '../model/place-schema.ts';
import { resolveCaseStudies, type RawCaseStudy } from './resolve-case-study.ts';
import { resolvePlace } from './resolve-place.ts';
import { compareText } from '../shared/compare-text.ts';

export interface Library {
  readonly caseStudies: readonly CaseStudy[];
  /** Places that have at least one case study, by name. */
  readonly places: readonly Place[];
  /** The date of this edition: see `editionOf`. */
  readonly edition: string;
}

export interface RawPlace {
  readonly id: string;
  readonly data: PlaceData;
}

/** No single case study moves the date of the edition more than this many months past all others. */
const MONTHS_AHEAD = 6;
/** With only two dates, either could be the outlier. */
const ENOUGH = 3;

/** The date of an edition: the latest day on which a case study was checked, limited if only one is far ahead of the rest. */
export function editionOf(reviewed: readonly string[]): string {
  const [latest = '', next = latest] = [...reviewed].sort().reverse();
  if (reviewed.length < ENOUGH) return latest;
  const bound = addMonths(next, MONTHS_AHEAD);
  return latest > bound ? bound : latest;
}

/**
 * Combines the files that were read, without drafts except in an author's preview. The website and the commands both get
 * their case studies from here.
 */
export function assembleLibrary(read: readonly RawCaseStudy[], readPlaces: readonly RawPlace[], { withDrafts = false } = {}): Library {
  const studies = read.filter(({ data }) => withDrafts || !data.draft);
  const known = new Map(readPlaces.map(({ id, data }) => [id, resolvePlace(id, data)]));
  const edition = editionOf(studies.map(({ data }) => data.reviewed));
  const caseStudies = resolveCaseStudies(studies, known, edition);
  const used = new Set(caseStudies.flatMap((study) => study.places.map((place) => place.id)));
  const places = [...known.values()].filter((place) => used.has(place.id)).sort((a, b) => compareText(a.name, b.name));
  return { caseStudies, places, edition };
}
