import { formatNumber } from '../../shared/format-number.ts';
import { count as counted, plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

/** The words beside the button that makes a single-file copy, in their own file so that no page loads more. */
export const saving = /* @__PURE__ */ t({
  button: 'Download as one file',
  hint: (count: number) =>
    `One HTML file with the full text${plural(count, '', ` of ${formatNumber(count)} case studies`)}, to store, share or print. It opens in any browser, offline.`,
  others: (count: number) =>
    `Only case studies are included, not the ${plural(count, 'other page', `${formatNumber(count)} other pages`)}.`,
  none: 'No case studies to download.',
  many: (count: number, most: number) => `The limit is ${most} and you have ${count}. Filter them, or download the whole almanac.`,
  reading: (count: number) => `Preparing ${counted(count, 'case study', 'case studies')}…`,
  readSoFar: (read: number) => `${read} ready`,
  failed: 'We could not create the file, because part of the page did not load. Try again.',
  chosen: (query: string, names: readonly string[]) =>
    [query ? `Case studies with “${query}”` : names.length > 0 ? 'Case studies' : 'All case studies', names.join(', ')]
      .filter(Boolean)
      .join(': '),
} as const);
