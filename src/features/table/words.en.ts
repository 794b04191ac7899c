import { t } from '../../shared/t.ts';

export const tableToolWords = /* @__PURE__ */ t({
  heading: 'Narrow the table',
  words: 'Words in any column',
  any: 'Any',
  clear: 'Clear',
  download: 'Download CSV of what is shown',
  file: 'case-studies.csv',
  shown: (shown: number, total: number) => `${shown} of ${total} case studies`,
  nothing: 'No case study fits all of this. Take a word or a choice away.',
  noScript: 'Narrowing, sorting and downloading need JavaScript. The whole table is here without it.',
} as const);
