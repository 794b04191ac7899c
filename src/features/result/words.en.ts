import { count as counted, plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';
import { listNames } from '../../shared/list-names.ts';

/** The words that the script of the result needs, in a separate file so that it stays small. */
export const result = /* @__PURE__ */ t({
  title: 'Your results and next steps',
  lead: 'Your scores for 12 outcomes, your lowest answers, what to ask next and who has done it elsewhere.',
  asOf: (day: string, edition: string) => `${day}. The New Local Almanac, edition of ${edition}.`,

  sentence: (reached: number, scored: number, total: number) => {
    if (scored === 0) return 'No outcome has a score yet. At least two of its three statements need a level.';
    if (scored === 1) return `The one outcome with enough answers is ${plural(reached, 'at or above', 'below')} your target.`;
    const of = scored === total ? `the ${total} outcomes` : `${scored} outcomes with enough answers`;
    if (reached === scored) return `All ${scored} outcomes${scored === total ? '' : ' with enough answers'} are at or above your target.`;
    if (reached === 0) return `None of ${of} is at or above your target.`;
    return `${reached} of ${of} ${plural(reached, 'is', 'are')} at or above your target.`;
  },
  furthest: (names: readonly string[]) => `Furthest from target: ${listNames(names)}.`,
  equallyFar: (count: number) => `${count} outcomes are equally far from target.`,
  noOverall: 'There is deliberately no overall score, as it would be read as a league table.',

  profile: {
    earlierCaption: (day: string) => `Diamond: score on ${day}.`,
    outcome: 'Outcome',
    score: 'Score',
    lowest: 'Lowest',
    target: 'Target',
    scoreInput: 'Compared with target',
    importance: 'Importance',
    band: 'Band',
    unknown: 'Don’t know',
    notOurs: 'Not our responsibility',
    open: 'Not answered',
    notEnough: 'Not enough answers',
    none: '–',
    below: (distance: string) => `${distance} below`,
    reached: 'met',
  },

  low: {
    heading: 'Lowest answers and what to ask next',
    lead: (count: number, shown: number) =>
      count > shown
        ? `${count} answers are below target. The lowest ${shown} are shown.`
        : `${counted(count, 'answer is', 'answers are')} below target.`,
    none: 'All answers meet their target.',
    more: (count: number) => `${count} more below target`,
    sameKindFirst: (kind: string) => `Case studies from your type of organisation (“${kind}”) come first.`,
    noSameKind: (kind: string) => `None of these case studies is from your type of organisation (“${kind}”).`,
    sameKind: 'your type of organisation',
    giveKind: 'Add your type of organisation in the self-assessment to see similar organisations first.',
    scoreInput: (answer: string, target: number) => `${answer}, target ${target}`,
    ask: 'Ask next',
    studies: 'Case studies',
    challenges: 'Related challenges',
    answer: 'See your answer',
    answerOf: (topic: string) => `See your answer: ${topic}`,
  },
  investigation: {
    heading: 'Find out',
    lead: (count: number) =>
      `${plural(count, 'One statement was', `${count} statements were`)} answered “don’t know”. Find out, then answer again.`,
    entry: (topic: string) => `Find out: ${topic}`,
  },

  change: {
    loaded: (name: string, day: string) => `Compared with ${name}, saved on ${day}.`,
    removed: 'Earlier file removed. Your current answers have not changed.',
    outcomes: 'Outcomes, then and now',
    statements: 'Statements that changed',
    outcome: 'Outcome',
    statement: 'Statement',
    then: (day: string) => `Then (${day})`,
    now: 'Now',
    change: 'Change',
    up: (by: string) => `up ${by}`,
    down: (by: string) => `down ${by}`,
    same: 'the same',
    cannotCompare: 'cannot be compared',
    nothingMoved: 'No answers changed.',
  },

  appendix: {
    heading: 'Answers, notes and evidence',
    statement: 'Statement',
    answer: 'Answer',
    note: 'Note and evidence',
    reason: (reason: string) => `Not our responsibility: ${reason}`,
    evidence: (evidence: string) => `Evidence: ${evidence}`,
  },

  csvName: (day: string) => `self-assessment-result-${day}.csv`,
  csvSaved: (name: string) => `Downloaded as ${name} (or the name you chose).`,
  csv: {
    outcome: 'Outcome',
    score: 'Score',
    lowest: 'Lowest answer',
    target: 'Target',
    below: 'Below target by',
    importance: 'Importance',
    band: 'Band',
    answered: 'Answered on the scale',
    unknown: 'Don’t know',
    notOurs: 'Not our responsibility',
    open: 'Not answered',
    then: (day: string) => `Score on ${day}`,
    change: 'Change',
  },
  text: {
    outcome: (name: string, score: string, lowest: number, target: number, band: string) =>
      `${name}: ${score} (${band}), lowest answer ${lowest}, target ${target}`,
    notEnough: (name: string) => `${name}: not enough answers`,
    then: (day: string, change: string) => `, ${change} since ${day}`,
    low: (statement: string, outcome: string, scoreInput: string) => `${statement} ${outcome}: ${scoreInput}.`,
    ask: (question: string) => `Ask next: ${question}`,
    study: (title: string, place: string, why: string) => `${title} (${place}). ${why}`,
    challenge: (name: string, why: string) => `Challenge: ${name}. ${why}`,
  },
} as const);
