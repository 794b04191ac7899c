import { EVIDENCE_GRADES, type EvidenceGrade } from '../../model/evidence-grade.ts';
import { listNames } from '../../shared/list-names.ts';
import { count } from '../../shared/plural.ts';
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
    evidence: (grade: EvidenceGrade, reason: string) =>
      `The evidence is ${EVIDENCE_GRADES[grade].word.toLowerCase()}: grade ${grade} of 5 (${reason}).`,
    wentWrong: (text: string) => `What went wrong: ${text}`,
    sources: (named: readonly string[], more: number) => {
      const all = more > 0 ? [...named, `${more} more`] : [...named];
      return `${all.length > 1 ? 'Sources' : 'Source'}: ${listNames(all)}.`;
    },
    source: (publisher: string, year: string) => `${publisher} (${year})`,
    checked: (date: string, address: string) => `Last checked on ${date}. Full case study: ${address}`,
  },
} as const);

export const pageWords = /* @__PURE__ */ t({
  contents: 'Contents',
  onThisPage: 'On this page',
  mainFigures: 'Main figures',
  figureLink: 'Link to this figure',
  findArchived: 'Look for an archived copy',
  findArchivedOf: (title: string) => `Look for an archived copy: ${title}`,
  staffTime: 'Staff time',
  lasted: 'Did it last?',
  notFree: 'Not the same as free.',
  more: (costs: number) => count(costs, 'more cost'),
  wentWrong: 'What went wrong',
  kindAndDate: (kind: string, when: string) => `${kind}, ${when}`,
  allFigures: (figures: number) => `All ${figures} figures as a table`,
  allFiguresCaption: 'All figures: how each is known, by whom and when',
  figure: 'Figure',
  what: 'What it shows',
  howKnown: 'How it is known, and by whom',
  when: 'When',
  failures: 'Failures one by one',
  failureStage: 'Where it failed',
  failureSign: 'The sign',
  failureResponse: 'The response',
  similar: 'Similar case studies',
  compareAll: (studies: number) => `Compare all ${['', '', 'two', 'three', 'four'][studies] ?? String(studies)}`,
  classed: 'How it is classed',
  areasOnFlag: 'Areas (the colours of the flag)',
  principlesOnFlag: 'Principles (the signs on the flag), and why',
  challengesHelped: 'Challenges, and whether it helped',
  entry: 'About this entry',
  addedOn: (date: string) => `Added on ${date}.`,
  checkedOn: (date: string, owner: string) => `Last checked on ${date} by ${owner}.`,
  notStatedList: (parts: string) => `Not stated in the sources: ${parts}.`,
  edition: (date: string) => `edition of ${date}`,
  licence: (name: string) => `licence ${name}`,
} as const);

export const correctionWords = /* @__PURE__ */ t({
  title: 'Corrections',
  corrected: (date: string, was: string) => `Corrected on ${date}. It was: ${was}.`,
  withdrawn: (date: string, was: string) => `Withdrawn on ${date}. It was: ${was}.`,
  now: 'It is now:',
} as const);

export const useWords = /* @__PURE__ */ t({
  title: 'Use this',
  copyLink: 'Copy link',
  minutes: 'Paragraph for minutes',
  cite: 'Cite',
  print: 'Print or PDF',
  email: 'Email',
} as const);
