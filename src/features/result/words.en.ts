import { t } from '../../shared/t.ts';
import { listNames } from '../../shared/list-names.ts';

/** The words that the script of the result needs. Apart from en.ts and from the words of the frame, so that it stays small. */
export const result = /* @__PURE__ */ t({
  title: 'Where we are, and what next',
  lead: 'Your answers as a profile of twelve outcomes: what is in place, what is lowest, what to ask next, and who has done it elsewhere.',
  asOf: (day: string, edition: string) => `As of ${day}. The New Local Almanac, edition of ${edition}.`,

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

  profile: {
    earlierCaption: (day: string) => `Lozenge: the mean on ${day}.`,
    outcome: 'Outcome',
    score: 'Score',
    lowest: 'Lowest',
    target: 'Target',
    scoreInput: 'Against target',
    importance: 'Importance',
    band: 'In a word',
    unknown: 'Don’t know',
    notOurs: 'Not ours',
    open: 'Open',
    notEnough: 'Not enough answers',
    none: '–',
    below: (distance: string) => `${distance} below`,
    reached: 'reached',
  },

  low: {
    heading: 'Lowest statements, and what to ask next',
    lead: (count: number, shown: number) =>
      count > shown
        ? `${count} answers are below their target. These are the ${shown} lowest.`
        : `${count} ${count === 1 ? 'answer is' : 'answers are'} below ${count === 1 ? 'its' : 'their'} target.`,
    none: 'No answer is below its target.',
    more: (count: number) => `${count} more below ${count === 1 ? 'its' : 'their'} target`,
    sameKindFirst: (kind: string) => `Case studies from your kind of body (“${kind}”) come first.`,
    noSameKind: (kind: string) => `None of the case studies here is from your kind of body (“${kind}”).`,
    sameKind: 'your kind of body',
    giveKind: 'Say on the self-assessment what kind of body you are, and case studies from the same kind come first.',
    scoreInput: (answer: string, target: number) => `${answer}, target ${target}`,
    ask: 'Ask next',
    studies: 'Case studies',
    challenges: 'Challenges that bear on it',
    answer: 'See your answer',
    answerOf: (topic: string) => `See your answer: ${topic}`,
  },
  investigation: {
    heading: 'Find out',
    lead: (count: number) =>
      `${count === 1 ? 'One statement was' : `${count} statements were`} answered with “don’t know”. That is a finding: put the question, and answer again.`,
    entry: (topic: string) => `Find out: ${topic}`,
  },

  change: {
    loaded: (name: string, day: string) => `Compared with ${name}, saved on ${day}.`,
    removed: 'The earlier file is taken away. Your answers on this device are as they were.',
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
    low: (statement: string, outcome: string, scoreInput: string) => `${statement} ${outcome}: ${scoreInput}.`,
    ask: (question: string) => `Ask next: ${question}`,
    study: (title: string, place: string, why: string) => `${title} (${place}). ${why}`,
    challenge: (name: string, why: string) => `Challenge: ${name}. ${why}`,
  },
} as const);
