import { t } from '../../shared/t.ts';

export const tableToolWords = /* @__PURE__ */ t({
  heading: 'Filter the table',
  words: 'Search the table',
  any: 'Any',
  clear: 'Clear filters',
  download: 'Download these rows (CSV)',
  file: 'case-studies.csv',
  shown: (shown: number, total: number) => `${shown} of ${total} case studies`,
  nothing: 'No case studies match. Remove a word or a filter.',
  noScript: 'Filtering, sorting and downloading need JavaScript. The whole table is here without it.',
} as const);
