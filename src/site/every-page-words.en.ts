import { t } from '../shared/t.ts';

/** The words of the scripts that every page loads, in a file of their own so that no page loads more. */
export const everyPage = /* @__PURE__ */ t({
  compare: 'Compare',
  keep: 'Keep',
  compareOf: (title: string) => `Compare: ${title}`,
  saveOf: (title: string) => `Keep: ${title}`,
  compareCount: (count: number) => `Compare ${count}`,
  listCount: (count: number) => `My list ${count}`,
  compareLimit: 'Four is the most that can be compared. Take one out first.',
  hasNote: 'This one has a note. Take it off on My list, where that can be undone.',
  notSaved: 'This browser keeps nothing for this site, so what you collect lasts only until you leave this page.',
  copyAge: ({ days, months }: { days: number; months: number }) =>
    months < 2
      ? `It is ${days} ${days === 1 ? 'day' : 'days'} old.`
      : `It is ${months} months old.${months < 12 ? '' : ' A newer edition is probably there.'}`,
  copied: 'Copied.',
  copyByHand: 'This browser does not let the page copy. The text is selected: press Ctrl and C.',
} as const);
