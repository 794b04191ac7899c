import { t } from '../../shared/t.ts';

/** What stands in the page of the self-assessment. Apart from en.ts, so that no other page's script carries it. */
export const assessmentPage = /* @__PURE__ */ t({
  lead: (statements: number) => `Twelve outcomes, ${statements} statements, one ladder: where your council stands, and what to do next.`,
  intro: [
    'For each statement you choose the rung that is true of your council. In the end you see your twelve outcomes beside the targets you set, and for each low answer case studies and challenges that bear on it. From there you can make a programme of what to do first.',
    'It takes about 30 minutes. You may stop at any time and come back. No one person can answer for a council: let several people answer, and talk about where they differ.',
  ],
  noScore: 'There is no overall score, and no council is compared with another.',
  howScored: 'How the answers are reckoned',
  noScript:
    'JavaScript is off here, so nothing is saved and nothing is added up. You can tick the answers and print this page, or print it blank and fill it in with a pen.',
  byHand: 'How to score by hand',
  worksheet: 'The blank worksheet as a table (CSV)',
  ladder: 'The ladder, and how to choose a rung',
  ladderCaption: 'The same five rungs for every statement',
  level: 'Rung',
  test: 'It is true if',
  rule: 'Pick the highest rung whose whole sentence is true and for which you can name evidence. Between two, choose the lower.',
  others:
    '“Don’t know” is an answer too: it becomes something to find out. “Not ours” is for what another body does in your area; say which.',
  about: 'Who fills this in',
  aboutHint:
    'Both may be left open, and nobody is asked for a name. The role is of use when the sheets of several people are put together.',
  kind: 'Kind of body',
  role: 'Your role',
  open: 'Not told',
  likeMine: 'Case studies from places like yours',
  outcomes: 'The twelve outcomes',
  answered: 'answered',
  start: 'Introduction',
  one: 'One outcome at a time',
  all: 'All on one page',
  begin: 'Begin',
  result: 'See the result',
  notSaved: 'This browser keeps nothing here. Save to a file before you leave.',
  toWorkbook: 'Your workbook',
  outcomeOf: (number: number, total: number) => `Outcome ${number} of ${total}`,
  meaning: 'What this outcome is about',
  unknown: 'Don’t know',
  unknownTest: 'Nobody who answers can say. It becomes something to find out.',
  notOurs: 'Not ours',
  notOursTest: 'Another body does this in our area.',
  clear: 'Clear this answer',
  clearOf: (statement: string) => `Clear this answer: ${statement}`,
  reason: 'Why it is not yours, and whose it is',
  reasonHint: 'Whoever reads the sheet later should be able to follow it.',
  evidence: 'Evidence: what shows it',
  note: 'Note',
  risk: 'A statutory duty, safety or a critical service is at stake',
  whyRisk: (reason: string) => `The almanac’s reason: ${reason}`,
  where: 'Where councils did this',
  studies: 'Case studies',
  challenges: 'Challenges that bear on it',
  noAnswer: 'No answer yet.',
  aims: 'Where you want to be',
  circle: '(circle one of each)',
  target: 'Target',
  targetHint: 'The top rung is meant for the few outcomes in which you want to lead.',
  importance: 'Importance',
  importances: ['Useful, but not in our plan', 'Serves our plan', 'At the heart of our plan'],
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  printBlank: 'Print a blank worksheet',
} as const);

/** What its script says. */
export const assessmentTool = /* @__PURE__ */ t({
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
  ofOutcome: (answered: number, total: number) => `${answered} of ${total}`,
  unknown: (count: number) => `, ${count} “don’t know”`,
  unexplained: (count: number) => `, ${count} “not ours” without a reason`,
  goOn: (topic: string) => `Go on where you stopped: ${topic}`,
  begin: 'Begin',
  cleared: 'The answer is cleared. Note and evidence stay.',
  full: (most: number) => `The field is full: ${most} characters are the most that are kept.`,
  otherTab: (text: string) =>
    text === ''
      ? 'Another tab emptied this field. What you write here takes its place.'
      : `Another tab wrote here: “${text}”. What you write here takes its place.`,
  csvFile: (saved: string) => `self-assessment-${saved}.csv`,
} as const);

/** The headings of its tables for spreadsheets. */
export const assessmentTable = /* @__PURE__ */ t({
  id: 'Id',
  outcome: 'Outcome',
  statement: 'Statement',
  answer: 'Answer',
  level: 'Rung',
  reason: 'Reason',
  note: 'Note',
  evidence: 'Evidence',
  target: 'Target',
  importance: 'Importance',
  risk: 'Risk',
  yes: 'yes',
  no: 'no',
} as const);
