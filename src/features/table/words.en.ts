import { formatNumber } from '../../shared/format-number.ts';
import { t } from '../../shared/t.ts';

export const tableToolWords = /* @__PURE__ */ t({
  heading: 'Filter the table',
  words: 'Search the table',
  any: 'Any',
  clear: 'Clear filters',
  download: 'Download all matching rows (CSV)',
  file: 'case-studies.csv',
  shown: (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)} case studies`,
  nothing: 'No case studies match. Remove a word or a filter.',
  failed: 'The rows could not load, so the table is not filtered or sorted. Try again, or reload the page.',
  noScript: 'Filtering, sorting and downloading need JavaScript. Without it, every case study is in the table, up to 50 on a page.',
} as const);
