import { t } from '../../shared/t.ts';

/** The words beside the button that makes a small edition, in a file of their own so that no page loads more. */
export const saving = /* @__PURE__ */ t({
  button: 'Save as one file',
  hint: (count: number) =>
    `${count === 1 ? 'This case study' : `These ${count} case studies`} in full, as one HTML file to keep, send or print. It opens in any browser, without a network.`,
  others: (count: number) =>
    `Only case studies go in; ${count === 1 ? 'one other page' : `${count} other pages`} among the results ${count === 1 ? 'does' : 'do'} not.`,
  none: 'There is no case study here to save.',
  many: (count: number, most: number) =>
    `A file holds at most ${most} case studies, and these are ${count}. Narrow them, or download the whole almanac.`,
  reading: (count: number) => `Reading ${count === 1 ? 'it' : `${count} case studies`} …`,
  readSoFar: (read: number) => `${read} read`,
  failed: 'No file was made: a part of this page could not be loaded. Press “Save as one file” to try again.',
  chosen: (query: string, names: readonly string[]) =>
    [query ? `Case studies with “${query}”` : names.length > 0 ? 'Case studies' : 'All case studies', names.join(', ')]
      .filter(Boolean)
      .join(': '),
} as const);
