import type { CaseStudy, Place } from '../model/case-study.ts';
import type { PlaceData } from '../model/place-schema.ts';
import { resolveCaseStudies, type RawCaseStudy } from './resolve-case-study.ts';
import { resolvePlace } from './resolve-place.ts';
import { compareText } from '../shared/compare-text.ts';

export interface Library {
  readonly caseStudies: readonly CaseStudy[];
  /** Places that have at least one case study, by name. */
  readonly places: readonly Place[];
  /** The date of this edition: the latest day on which a case study was checked. */
  readonly edition: string;
}

export interface RawPlace {
  readonly id: string;
  readonly data: PlaceData;
}

/**
 * Puts together what was read, drafts left out but where an author looks at them. The website and the commands both get
 * their case studies from here.
 */
export function assembleLibrary(read: readonly RawCaseStudy[], readPlaces: readonly RawPlace[], { withDrafts = false } = {}): Library {
  const studies = read.filter(({ data }) => withDrafts || !data.draft);
  const known = new Map(readPlaces.map(({ id, data }) => [id, resolvePlace(id, data)]));
  const edition =
    studies
      .map(({ data }) => data.reviewed)
      .sort()
      .at(-1) ?? '';
  const caseStudies = resolveCaseStudies(studies, known, edition);
  const used = new Set(caseStudies.flatMap((study) => study.places.map((place) => place.id)));
  const places = [...known.values()].filter((place) => used.has(place.id)).sort((a, b) => compareText(a.name, b.name));
  return { caseStudies, places, edition };
}
