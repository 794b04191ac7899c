import { t } from '../../shared/t.ts';

/** The words in the page of the self-assessment, in a file of their own so that its script does not load them. */
export const assessmentPage = /* @__PURE__ */ t({
  lead: (statements: number) => `12 outcomes, ${statements} statements, one scale: see how your council is doing and what to do next.`,
  intro: [
    'Choose the level that describes your council for each statement. You will see your results against your targets, with case studies and challenges for each low answer. You can then plan a programme.',
    'It takes about 30 minutes. You can stop and come back. Ask several colleagues to answer, and discuss where you differ.',
  ],
  noScore: 'There is no overall score and no ranking of councils.',
  howScored: 'How scoring works',
  noScript:
    'JavaScript is turned off, so answers are not saved or scored. You can print this page and fill it in by hand.',
  byHand: 'How to score by hand',
  worksheet: 'Download the blank worksheet as a table (CSV)',
  ladder: 'The scale and how to use it',
  ladderCaption: 'One scale for every statement',
  level: 'Level',
  test: 'Choose this if',
  rule: 'Choose the highest level that is fully true and that you have evidence for. If in doubt, choose the lower one.',
  others:
    '“Don’t know” is a valid answer: it becomes something to find out. Use “Not our responsibility” if another organisation does this in your area, and say which.',
  about: 'About you',
  aboutHint: 'Both are optional and we do not ask for names. Your role helps when responses are combined.',
  kind: 'Type of organisation',
  role: 'Your role',
  open: 'Prefer not to say',
  likeMine: 'Case studies from places like yours',
  outcomes: 'The 12 outcomes',
  answered: 'answered',
  start: 'Introduction',
  one: 'One outcome at a time',
  all: 'All on one page',
  begin: 'Start',
  result: 'See the result',
  notSaved: 'Your browser is not saving your answers. Download them before you leave.',
  toWorkbook: 'Your workbook',
  outcomeOf: (number: number, total: number) => `Outcome ${number} of ${total}`,
  meaning: 'What this outcome is about',
  unknown: 'Don’t know',
  unknownTest: 'We do not know yet. This becomes something to find out.',
  notOurs: 'Not our responsibility',
  notOursTest: 'Another organisation does this in our area.',
  clear: 'Clear this answer',
  clearOf: (statement: string) => `Clear this answer: ${statement}`,
  reason: 'Who is responsible, and why',
  reasonHint: 'So that others can follow your answer.',
  evidence: 'Evidence',
  note: 'Note',
  risk: 'Affects a statutory duty, safety or a critical service',
  whyRisk: (reason: string) => `Why we flag this: ${reason}`,
  where: 'Case studies',
  studies: 'Case studies',
  challenges: 'Related challenges',
  noAnswer: 'No answer yet.',
  aims: 'Target and importance',
  circle: '(circle one of each)',
  target: 'Target',
  targetHint: 'Use level 4 only for the few outcomes where you want to lead.',
  importance: 'Importance',
  importances: ['Useful, but not in our council plan', 'Supports our council plan', 'Central to our council plan'],
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  printBlank: 'Print a blank worksheet',
} as const);

/** What its script says. */
export const assessmentTool = /* @__PURE__ */ t({
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
  ofOutcome: (answered: number, total: number) => `${answered} of ${total}`,
  unknown: (count: number) => `, ${count} “don’t know”`,
  unexplained: (count: number) => `, ${count} “not our responsibility” without a reason`,
  goOn: (topic: string) => `Continue: ${topic}`,
  begin: 'Start',
  cleared: 'Answer cleared. Your note and evidence are saved.',
  full: (most: number) => `You have reached the limit of ${most} characters.`,
  otherTab: (text: string) =>
    text === ''
      ? 'This was cleared in another tab. Type here to replace it.'
      : `This was changed to “${text}” in another tab. Type here to replace it.`,
  csvFile: (saved: string) => `self-assessment-${saved}.csv`,
} as const);

/** The headings of its tables for spreadsheets. */
export const assessmentTable = /* @__PURE__ */ t({
  id: 'Id',
  outcome: 'Outcome',
  statement: 'Statement',
  answer: 'Answer',
  level: 'Level',
  reason: 'Reason',
  note: 'Note',
  evidence: 'Evidence',
  target: 'Target',
  importance: 'Importance',
  risk: 'Risk',
  yes: 'yes',
  no: 'no',
} as const);
