import type { CaseStudy } from '../model/case-study.ts';
import type { TakenUpData } from '../model/taken-up-schema.ts';
import { compareText } from '../shared/compare-text.ts';
import { countryName } from '../shared/country-name.ts';

/** An organisation outside the almanac that adopted the subject of a case study. */
export interface TakenUp extends Omit<TakenUpData, 'study' | 'country'> {
  readonly study: CaseStudy;
  readonly country: string;
}

/** Combines entries with the case studies they name, sorted by case study and organisation. An entry that names a draft is left out. */
export function resolveTakenUp(entries: readonly TakenUpData[], studies: readonly CaseStudy[]): TakenUp[] {
  return studies.flatMap((study) =>
    entries
      .filter((entry) => entry.study === study.slug)
      .map((entry) => ({ ...entry, study, country: countryName(entry.country) }))
      .sort((a, b) => compareText(a.organisation, b.organisation)),
  );
}
