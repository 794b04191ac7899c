import { t } from '../../shared/t.ts';

export const compareWords = /* @__PURE__ */ t({
  title: 'Compare',
  heading: 'Compare case studies',
  description: 'Up to four case studies side by side: place, figures, cost, effort, challenges and evidence, field by field.',
  lead: 'Up to four case studies side by side, field by field.',
  noScript:
    'Comparing needs JavaScript, which is turned off. Similar case studies are listed on this page, with what they have in common.',
  empty: 'No case studies selected. Add one, or choose a suggested group.',
  one: 'Add another to compare.',
  differences: 'Show differences only',
  field: 'Field',
  tableLabel: 'Comparison',
  showing: (count: number) => `${count} ${count === 1 ? 'case study' : 'case studies'} side by side.`,
  hidden: (count: number) =>
    count === 0
      ? 'No rows are identical.'
      : `${count} identical ${count === 1 ? 'row' : 'rows'} hidden.`,
  leftOut: (count: number) => `You can compare up to four. ${count} more ${count === 1 ? 'was' : 'were'} left out.`,
  full: 'You can compare up to four. Remove one first.',
  missing: 'Not stated',
  left: 'Move left',
  right: 'Move right',
  remove: 'Remove',
  of: (action: string, title: string) => `${action}: ${title}`,
  added: (title: string) => `Added: ${title}.`,
  removed: (title: string) => `Removed: ${title}.`,
  moved: (title: string, column: number, columns: number) => `${title} moved to column ${column} of ${columns}.`,
  nearest: 'Similar case studies',
  nearestLead: 'Each case study with similar ones, and what they have in common.',
  together: (place: string) => `Compare ${place} with these`,
  data: 'You can also download all fields for every case study:',
  csv: 'table (CSV)',
  json: 'data (JSON)',
} as const);
