import { count } from '../../shared/plural.ts';
import { formatNumber } from '../../shared/format-number.ts';
import { t } from '../../shared/t.ts';

const percent = (share: number): string => `${formatNumber(Math.round(share * 100))}%`;

export const promisesWords = /* @__PURE__ */ t({
  title: 'Promised and delivered',
  description: 'Every target that our case studies report, with its date and what became of it: met, partly met, missed or not known.',
  lead: (promises: number, studies: number) =>
    `${count(promises, 'target')} from ${count(studies, 'case study', 'case studies')}, each with what became of it and who says so.`,
  counts: 'What became of the targets',
  notDue: 'Not due yet',
  range: ({ count: number, least, most }: { count: number; least: number; most: number }) =>
    `Both figures are known for ${count(number, 'target')} where more is better. The result ranged from ${percent(least)} to ${percent(most)} of the target.`,
  rangeNote:
    'We can follow few targets to the end, and those few are not a representative sample. For most, no source reports the outcome.',
  due: (date: string) => `Due ${date}.`,
  noDue: 'No due date given.',
  setBy: (by: string, when: string) => `Set by ${by.replace(/^The /, 'the ')}${when && `, ${when}`}.`,
  delivered: (value: string) => `Reached: ${value}`,
  share: (share: number, isLimit: boolean) => `${percent(share)} of the ${isLimit ? 'limit' : 'target'}`,
  noneFound: 'We found no source that says what became of it.',
  study: 'Promised and delivered elsewhere',
} as const);
