import { t } from '../../shared/t.ts';

export const compareWords = /* @__PURE__ */ t({
  title: 'Compare',
  heading: 'Compare case studies',
  description: 'Up to four case studies side by side: place, figures, cost, effort, challenges and evidence, field by field.',
  lead: 'Up to four case studies side by side, field by field.',
  noScript:
    'Putting case studies side by side needs JavaScript, and it is off here. The list below names, for each case study, the ones nearest to it and what they share.',
  empty: 'Nothing is chosen yet. Add a case study here, or take one of the groups below.',
  one: 'Add another to compare it with.',
  differences: 'Differences only',
  field: 'Field',
  tableLabel: 'Comparison',
  showing: (count: number) => `${count} ${count === 1 ? 'case study' : 'case studies'} side by side.`,
  hidden: (count: number) =>
    count === 0
      ? 'No row is the same throughout.'
      : `${count} ${count === 1 ? 'row that is' : 'rows that are'} the same throughout hidden.`,
  leftOut: (count: number) => `Four is the most: ${count} more ${count === 1 ? 'was' : 'were'} left out.`,
  full: 'Four is the most. Remove one to add another.',
  missing: 'Not told',
  left: 'Move left',
  right: 'Move right',
  remove: 'Remove',
  of: (action: string, title: string) => `${action}: ${title}`,
  added: (title: string) => `Added: ${title}.`,
  removed: (title: string) => `Removed: ${title}.`,
  moved: (title: string, column: number, columns: number) => `${title} is now column ${column} of ${columns}.`,
  nearest: 'Nearest case studies',
  nearestLead: 'Each case study with those nearest to it, by what they share.',
  together: (place: string) => `Compare ${place} with these`,
  data: 'All fields of all case studies are also to be had as a file:',
  csv: 'table (CSV)',
  json: 'data (JSON)',
} as const);
