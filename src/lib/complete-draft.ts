import type { CaseStudyInput } from '../model/case-study-schema.ts';
import { PLACEHOLDER } from '../model/placeholder.ts';

/**
 * A draft with what its author does not know yet written as such, wherever a text can say so. `today` as `2026-11-22`.
 * What must be chosen from a list, or is a date, stays out where it was not told: nothing is invented.
 */
export function completeDraft(told: Partial<CaseStudyInput>, today: string): Partial<CaseStudyInput> {
  const sources = told.sources && told.sources.length > 0 ? told.sources : [UNKNOWN_SOURCE];
  const source = sources[0]?.id ?? UNKNOWN_SOURCE.id;
  const results = told.results && told.results.length > 0 ? told.results : [{ ...UNKNOWN_RESULT, source }];
  return {
    summary: `${PLACEHOLDER} one to three plain sentences that say what changed, for whom, and by how much.`,
    organisations: [`${PLACEHOLDER} who did it`],
    principles: { simplify: `${PLACEHOLDER} which principle it follows, and why it applies here.` },
    outcomes: [],
    owner: 'Almanac editors',
    added: today,
    reviewed: today,
    ...told,
    sources,
    results,
    draft: true,
  };
}

const UNKNOWN_SOURCE: CaseStudyInput['sources'][number] = {
  id: 'source-1',
  title: `${PLACEHOLDER} its title`,
  publisher: `${PLACEHOLDER} who published it`,
  date: 'undated',
  url: 'https://www.example.org/',
  kind: 'own',
};

const UNKNOWN_RESULT: Omit<CaseStudyInput['results'][number], 'source'> = {
  value: '?',
  label: `${PLACEHOLDER} what the figure counts`,
  kind: 'claimed',
  when: 'undated',
  by: `${PLACEHOLDER} who counted or said it`,
};
