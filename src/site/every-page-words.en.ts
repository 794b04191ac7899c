import { count as counted } from '../shared/plural.ts';
import { t } from '../shared/t.ts';

/** The words of the scripts that every page loads, in their own file so that no page loads more. */
export const everyPage = /* @__PURE__ */ t({
  compare: 'Compare',
  keep: 'Save to my list',
  compareOf: (title: string) => `Compare: ${title}`,
  saveOf: (title: string) => `Save to my list: ${title}`,
  compareCount: (count: number) => `Compare ${count}`,
  listCount: (count: number) => `My list ${count}`,
  compareLimit: 'You can compare up to four. Remove one first.',
  hasNote: 'This case study has a note. Remove it from My list, where you can undo.',
  notSaved: 'Your browser is not saving data for this site. Your selection will be lost when you leave this page.',
  copyAge: ({ days, months }: { days: number; months: number }) =>
    months < 2 ? `${counted(days, 'day')} old.` : `${months} months old.${months < 12 ? '' : ' There is probably a newer edition.'}`,
  full: (most: number) => `You have reached the limit of ${most} characters.`,
  copied: 'Copied.',
  copyThis: (text: string) => `Your browser blocked copying. Copy this: ${text}`,
  copyByHand: 'Your browser blocked copying. The text is selected: press Ctrl+C (Mac: Cmd+C).',
} as const);
