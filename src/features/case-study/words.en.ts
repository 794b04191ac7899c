import { listNames } from '../../shared/list-names.ts';
import { plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const minutesWords = /* @__PURE__ */ t({
  heading: 'A paragraph for your minutes',
  copy: 'Copy the paragraph',
  sentences: {
    where: (place: string, period: string) => `This case study is from ${place}, and covers the time ${period}.`,
    figure: (figure: string, madeBy: string, when: string | undefined, isFirst: boolean) =>
      `${isFirst ? 'One' : 'Another'} ${when ? `figure, for ${when},` : 'figure, undated,'} is “${figure}”, ${madeBy}.`,
    made: { measured: 'measured', estimated: 'estimated', target: 'set as a target', claimed: 'claimed' },
    madeBy: (made: string, who: string) =>
      who.startsWith('Reported ') ? `${made}, ${who.replace(/^R/, 'r')}` : `${made} by ${who.replace(/^The /, 'the ')}`,
    evidence: (grade: number, name: string) => `The almanac grades the evidence ${grade} of 5 (${name}).`,
    wentWrong: 'What went wrong is told in the case study.',
    sources: (named: readonly string[], more: number) => {
      const all = more > 0 ? [...named, `${more} more`] : [...named];
      return `${plural(all.length, 'The source is', 'The sources are')} ${listNames(all)}.`;
    },
    source: (publisher: string, year: string) => `${publisher} (${year})`,
    checked: (date: string, address: string) => `It was last checked on ${date} and is at ${address}.`,
  },
} as const);
