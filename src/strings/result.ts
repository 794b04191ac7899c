/** The words of the result of the self-assessment. Apart from en.ts, so that its script stays small. */
export const result = {
  title: 'Where we are, and what next',
  description:
    'The result of the self-assessment: twelve outcomes with score, target and lowest statement, what to ask next, and who has done it elsewhere.',
  lead: 'Your answers as a profile of twelve outcomes: what is in place, what is lowest, what to ask next, and who has done it elsewhere.',
  questionnaire: 'Self-assessment',
  eyebrow: 'Self-assessment, kept on this device only',
  noScript: {
    needs:
      'Showing the result needs JavaScript, and it is off here. The result can be reckoned by hand: for each outcome add the rungs of its statements and divide by their number, where at least two of the three have a rung. Note the lowest rung beside it.',
    method: 'How scores are reckoned',
    heading: 'A profile to fill in by hand',
    statements: ['First statement', 'Second', 'Third'],
  },
  empty: {
    text: 'There are no answers on this device yet. Answer at least two of the three statements of an outcome, and its score stands here. Have you saved a workbook to a file? Load it below.',
    begin: 'Begin the self-assessment',
    together: 'Put the sheets of several people together',
  },
  asOf: (day: string, edition: string) => `As of ${day}. The New Local Almanac, edition of ${edition}.`,
  loading: 'The statements are being loaded.',

  sentence: (reached: number, scored: number, total: number) => {
    if (scored === 0) return 'No outcome has enough answers for a score yet. It takes two of its three statements.';
    if (scored === 1) return `The one outcome with enough answers is ${reached === 1 ? 'at or above' : 'below'} your target.`;
    const of = scored === total ? `the ${total} outcomes` : `${scored} outcomes with enough answers`;
    if (reached === scored) return `All ${scored} outcomes${scored === total ? '' : ' with enough answers'} are at or above your target.`;
    if (reached === 0) return `None of ${of} is at or above your target.`;
    return `${reached} of ${of} ${reached === 1 ? 'is' : 'are'} at or above your target.`;
  },
  furthest: (names: readonly string[]) => `${listNames(names)} ${names.length === 1 ? 'is' : 'are'} furthest from it.`,
  equallyFar: (count: number) => `${count} outcomes are equally far from it.`,
  noOverall: 'There is no overall score, on purpose: it would be read as a league table.',

  tools: 'Print, save or copy the result',
  onward: 'Turn gaps into a programme',
  answerMore: 'Go back to the statements',
  together: 'Put the sheets of several people together',

  profile: {
    heading: 'The profile',
    caption:
      'Bar: the mean of your answers. Ring: your lowest statement. Upright line: your target. Each word says which band the mean is in.',
    earlierCaption: (day: string) => `Lozenge: the mean on ${day}.`,
    outcome: 'Outcome',
    drawn: 'Mean, lowest, target',
    score: 'Score',
    lowest: 'Lowest',
    target: 'Target',
    standing: 'Against target',
    importance: 'Importance',
    band: 'In a word',
    unknown: 'Don’t know',
    notOurs: 'Not ours',
    open: 'Open',
    answered: 'Answered',
    notEnough: 'Not enough answers',
    none: '–',
    below: (distance: string) => `${distance} below`,
    reached: 'reached',
    bands: 'What the words mean',
    radar: 'Draw it as a radar too',
    radarCaption:
      'The same means as in the table above, as points, and your targets as a dashed line. A gap in the line is an outcome without enough answers.',
  },
  /** Names that fit round a radar. */
  short: {
    connectivity: 'Connectivity',
    data: 'Data',
    democracy: 'Democracy',
    ethics: 'Ethics',
    inclusion: 'Inclusion',
    leadership: 'Leadership',
    productivity: 'Productivity',
    capability: 'Capability',
    partnership: 'Partnership',
    security: 'Security',
    services: 'Services',
    value: 'Value',
  },

  answers: { unknown: 'Don’t know', 'not-ours': 'Not ours', open: 'No answer yet' },

  low: {
    heading: 'Lowest statements, and what to ask next',
    lead: (count: number, shown: number) =>
      count > shown
        ? `${count} answers are below their target. These are the ${shown} lowest.`
        : `${count} ${count === 1 ? 'answer is' : 'answers are'} below ${count === 1 ? 'its' : 'their'} target.`,
    none: 'No answer is below its target.',
    more: (count: number) => `${count} more below ${count === 1 ? 'its' : 'their'} target`,
    sameKindFirst: (kind: string) => `Case studies from your kind of body (${kind.toLowerCase()}) come first.`,
    noSameKind: (kind: string) => `None of the case studies here is from your kind of body (${kind.toLowerCase()}).`,
    sameKind: 'your kind of body',
    tellKind: 'Say on the self-assessment what kind of body you are, and case studies from the same kind come first.',
    standing: (answer: string, target: number) => `${answer}, target ${target}`,
    ask: 'Ask next',
    studies: 'Case studies',
    challenges: 'Challenges that bear on it',
    answer: 'See your answer',
    answerOf: (topic: string) => `See your answer: ${topic}`,
  },
  findOut: {
    heading: 'Find out',
    lead: (count: number) =>
      `${count === 1 ? 'One statement was' : `${count} statements were`} answered with “don’t know”. That is a finding: put the question, and answer again.`,
    entry: (topic: string) => `Find out: ${topic}`,
  },

  change: {
    heading: 'Again next year',
    lead: 'Load the workbook of an earlier year to see what has changed since. Your answers on this device stay as they are, and the file is not kept.',
    load: 'Load an earlier file',
    away: 'Take the earlier file away',
    loaded: (name: string, day: string) => `Compared with ${name}, saved on ${day}.`,
    takenAway: 'The earlier file is taken away. Your answers on this device are as they were.',
    outcomes: 'Outcomes, then and now',
    statements: 'Statements that moved',
    outcome: 'Outcome',
    statement: 'Statement',
    then: (day: string) => `Then (${day})`,
    now: 'Now',
    change: 'Change',
    up: (by: string) => `up ${by}`,
    down: (by: string) => `down ${by}`,
    same: 'the same',
    cannotCompare: 'cannot be compared',
    nothingMoved: 'No answer has changed.',
  },

  appendix: {
    heading: 'Answers, notes and evidence',
    statement: 'Statement',
    answer: 'Answer',
    note: 'Note and evidence',
    reason: (reason: string) => `Not ours: ${reason}`,
    evidence: (evidence: string) => `Evidence: ${evidence}`,
  },

  csvName: (day: string) => `self-assessment-result-${day}.csv`,
  csvSaved: (name: string) => `Saved as ${name}, if your browser did not ask for another name.`,
  copyLabel: 'The result as text',
  csv: {
    outcome: 'Outcome',
    score: 'Score',
    lowest: 'Lowest statement',
    target: 'Target',
    below: 'Below target by',
    importance: 'Importance',
    band: 'In a word',
    answered: 'Answered with a rung',
    unknown: 'Do not know',
    notOurs: 'Not ours',
    open: 'No answer yet',
    then: (day: string) => `Score on ${day}`,
    change: 'Change',
  },
  text: {
    outcome: (name: string, score: string, lowest: number, target: number, band: string) =>
      `${name}: ${score} (${band}), lowest statement ${lowest}, target ${target}`,
    notEnough: (name: string) => `${name}: not enough answers`,
    then: (day: string, change: string) => `, ${change} since ${day}`,
    low: (statement: string, outcome: string, standing: string) => `${statement} ${outcome}: ${standing}.`,
    ask: (question: string) => `Ask next: ${question}`,
    study: (title: string, place: string, why: string) => `${title} (${place}). ${why}`,
    challenge: (name: string, why: string) => `Challenge: ${name}. ${why}`,
  },
} as const;

/** Names with commas and an "and". */
function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
