import type { CaseStudyInput } from '../model/case-study-schema.ts';
import { PLACEHOLDER } from '../model/placeholder.ts';

/**
 * A draft with what its author does not know yet written as such, wherever a text can say so. `today` as `2026-11-22`.
 * What must be chosen from a list, or is a date, stays out where it was not told: nothing is invented.
 */
export function completeDraft(told: Partial<CaseStudyInput>, today: string): Partial<CaseStudyInput> {
  const sources = atLeastOne(told.sources).map((entry) => ({ ...UNKNOWN_SOURCE, ...entry }));
  const source = sources[0]?.id ?? UNKNOWN_SOURCE.id;
  const results = atLeastOne(told.results).map((entry) => ({ ...UNKNOWN_RESULT, source, ...entry }));
  const { cost, effort } = told;
  return {
    summary: `${PLACEHOLDER} one to three plain sentences that say what changed, for whom, and by how much.`,
    organisations: [`${PLACEHOLDER} who did it`],
    principles: { simplify: `${PLACEHOLDER} which principle it follows, and why it applies here.` },
    outcomes: [],
    owner: 'Almanac editors',
    added: today,
    reviewed: today,
    ...told,
    ...(Array.isArray(cost) && { cost: cost.map((entry) => fill(entry, { ...UNKNOWN_COST, source })) }),
    ...(typeof effort === 'object' && { effort: fill(effort, { ...UNKNOWN_EFFORT, source }) }),
    sources,
    results,
    draft: true,
  };
}

const fill = <T extends object>(told: T, unknown: Partial<T>): T => ({ ...unknown, ...told });

/** What was told of each entry; where there is none, of one of which nothing is known. Parts that were left open are undefined. */
const atLeastOne = <T extends object>(entries: readonly T[] | undefined): readonly Partial<T>[] =>
  entries && entries.length > 0 ? entries : [{}];

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

const UNKNOWN_COST = { currency: 'GBP', what: `${PLACEHOLDER} what it paid for` } as const;

const UNKNOWN_EFFORT = { what: `${PLACEHOLDER} what the time or the people were for` } as const;
