import { EVIDENCE_GRADES, type EvidenceGrade } from '../../model/evidence-grade.ts';
import { listNames } from '../../shared/list-names.ts';
import { t } from '../../shared/t.ts';

export const minutesWords = /* @__PURE__ */ t({
  heading: 'A paragraph for your report or minutes',
  copy: 'Copy paragraph',
  sentences: {
    where: (place: string, period: string) => `This case study is from ${place} (${period}).`,
    figure: (figure: string, madeBy: string, when: string | undefined, isFirst: boolean) =>
      `${isFirst ? 'One' : 'Another'} ${when ? `figure, for ${when},` : 'figure, with no date,'} is “${figure}”, ${madeBy}.`,
    made: { measured: 'measured', estimated: 'estimated', target: 'set as a target', claimed: 'claimed' },
    madeBy: (made: string, who: string) =>
      who.startsWith('Reported ') ? `${made}, ${who.replace(/^R/, 'r')}` : `${made} by ${who.replace(/^The /, 'the ')}`,
    evidence: (grade: EvidenceGrade, reason: string) => `The evidence is ${EVIDENCE_GRADES[grade].word.toLowerCase()}: grade ${grade} of 5 (${reason}).`,
    wentWrong: 'The case study says what went wrong.',
    sources: (named: readonly string[], more: number) => {
      const all = more > 0 ? [...named, `${more} more`] : [...named];
      return `${all.length > 1 ? 'Sources' : 'Source'}: ${listNames(all)}.`;
    },
    source: (publisher: string, year: string) => `${publisher} (${year})`,
    checked: (date: string, address: string) => `Last checked on ${date}. Full case study: ${address}`,
  },
} as const);
