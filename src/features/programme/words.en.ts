import { t } from '../../shared/t.ts';
import { count } from '../../shared/plural.ts';

/** The words of the programme, apart from en.ts, so that no other script loads them. */
const when = { '': 'Not planned', now: 'Now', next: 'Next', later: 'Later', no: 'Not for us' } as const;

export const programme = /* @__PURE__ */ t({
  when,
  facts: { improves: 'Lifts', prerequisites: 'To have in place first', challenges: 'Challenges it meets', from: 'Drawn from' },

  csvFile: (day: string) => `almanac-programme-${day}.csv`,
  icsFile: (day: string) => `almanac-programme-reviews-${day}.ics`,
  reviewsSaved: (reviews: number, without: number, name: string) =>
    `${count(reviews, 'review')} and the next self-assessment saved as ${name}.${
      without > 0 ? ` ${count(without, 'planned action has', 'planned actions have')} no quarter yet and so no review.` : ''
    }`,

  order: {
    blocker: (statement: string, steps: string) =>
      `“${statement}” is at “Not yet”. It is one of the two statements that usually block the rest. What lifts it: ${steps}.`,
    stepWithTime: (title: string, time: string) => `${title} (planned for ${time})`,
    late: (action: string, time: string, statement: string, before: number) =>
      `“${action}” is planned for ${time}, after ${count(before, 'action')} planned for Now, though “${statement}” usually blocks the rest.`,
    prerequisite: (action: string, needs: readonly string[]) => `${action}: ${needs.join('; ')}.`,
  },

  board: {
    nothing: 'Nothing yet.',
    stays: 'It stays here until you take it out.',
    count: (actions: number) => count(actions, 'action'),
    owner: 'Owner',
    ownerHint: 'A role or team, not a name',
    quarter: 'Review at the end of',
    noQuarter: 'No quarter yet',
    note: 'Note',
    of: (field: string, title: string) => `${field}: ${title}`,
    elsewhere: (text: string) => `Another tab changed this to “${text}”. If you type on, your text takes its place.`,
    effort: 'Effort',
    theirs: ' (almanac)',
  },

  candidates: {
    allShown: 'Candidates of every effort are shown.',
    hidden: (hidden: number, saved: number) =>
      `Hidden: ${count(hidden, 'candidate')} of effort 3.${
        saved > 0 ? ` On the board ${saved} of effort 3 ${saved === 1 ? 'stays' : 'stay'}.` : ''
      }`,
    shown: (shown: number, total: number) =>
      shown < total ? `The first ${shown} of ${total} candidates.` : `${count(total, 'candidate')}.`,
    showAll: (total: number) => `Show all ${total}`,
    rank: (rank: number) => `${rank}.`,
    planned: (time: string) => `Planned for ${time}. Owner, quarter and note stand on the board.`,
    more: 'What to do, and where it comes from',
    boardMore: 'Effort, reasons and what to do',
  },

  own: {
    title: 'Action',
    statement: 'Statement it lifts',
    added: (title: string) => `Added: ${title}.`,
    full: (most: number) => `There is room for ${most} actions of your own. Remove one to add another.`,
    remove: 'Remove',
    removed: (title: string) => `Removed: ${title}.`,
    undone: (title: string) => `Brought back: ${title}.`,
  },

  steps: {
    untitled: (id: string) => `Your action ${id.replace('own-', '')}`,
    investigation: (statement: string) => `Find out where we stand: ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`,
    findOutWhat: (ask: string) => `Nobody could answer this yet. Begin with the question: ${ask}`,
    gone: (id: string) => id,
  },

  reason: {
    source: (statement: string, answer: string, target: number) => `From “${statement}”: answer ${answer}; target ${target}.`,
    arithmetic: ({
      gap,
      importance,
      risk,
      benefit,
      effort,
      ratio,
    }: Readonly<Record<'gap' | 'importance' | 'risk' | 'benefit' | 'effort' | 'ratio', number>>) =>
      `Gap ${gap} × (importance ${importance} + risk ${risk}) = benefit ${benefit}; ${benefit} ÷ effort ${effort} = ${ratio.toFixed(1)}`,
    noGap: {
      reached: 'Its gap is closed: the answer is at the target.',
      unanswered: 'Planned without arithmetic: the statement has no answer yet.',
      unknown: 'Planned without arithmetic: nobody could answer the statement. Find out first.',
      'not-ours': 'Planned without arithmetic: the statement is not ours.',
      answered: 'This is found out: the statement has an answer now.',
      gone: 'This edition of the almanac does not have it any more.',
    },
    risk: (why: string) => (why ? `Risk 1: ${why}` : 'Risk 1: your council sees a risk here.'),
    noRisk: (why: string) => `Risk 0, as your council sees it. The almanac sees one: ${why}`,
  },

  judged: (title: string, effort: number) => `Effort of “${title}”: ${effort}.`,

  paper: {
    printed: (day: string) => `Printed on ${day}.`,
    summary: ({
      planned,
      total,
      gaps,
      taken,
      withoutOwner,
      withoutQuarter,
    }: {
      readonly planned: Readonly<Record<'now' | 'next' | 'later', number>>;
      readonly total: number;
      readonly gaps: number;
      readonly taken: number;
      readonly withoutOwner: number;
      readonly withoutQuarter: number;
    }) =>
      [
        total === 0
          ? 'No action is planned yet.'
          : `${count(total, 'action is', 'actions are')} planned: ${planned.now} now, ${planned.next} next and ${planned.later} later.`,
        gaps > 0 && `They take up ${taken} of the ${count(gaps, 'gap')} that the self-assessment shows.`,
        withoutOwner > 0 && `${withoutOwner} ${withoutOwner === 1 ? 'has' : 'have'} no owner yet.`,
        withoutQuarter > 0 && `${withoutQuarter} ${withoutQuarter === 1 ? 'has' : 'have'} no quarter yet.`,
      ]
        .filter(Boolean)
        .join(' '),
    open: 'open',
  },

  rows: {
    columns: [
      'Planned',
      'Rank',
      'Action',
      'Kind',
      'Statement id',
      'Statement',
      'Answer',
      'Target',
      'Gap',
      'Importance',
      'Risk',
      'Benefit',
      'Effort',
      'Effort (the almanac’s view)',
      'Benefit ÷ effort',
      'Quadrant, or why there is no arithmetic',
      'Owner',
      'Quarter',
      'Review on',
      'Note',
    ],
    kinds: { almanac: 'from the almanac', own: 'our own', finding: 'finding out', gone: 'no longer in the almanac' },
  },

  reviews: {
    product: '-//The New Local Almanac//Programme//EN',
    review: (title: string) => `Review: ${title}`,
    describe: ({
      owner,
      when: time,
      statements,
      url,
    }: {
      readonly owner: string;
      readonly when: string;
      readonly statements: readonly string[];
      readonly url: string;
    }) => [`Owner: ${owner || 'open'}`, `Planned for: ${time}`, ...statements.map((statement) => `Lifts: ${statement}`), url].join('\n'),
    repeat: 'Repeat the self-assessment',
    describeRepeat: (url: string) => `A year has passed. Answer the statements again and look at what changed.\n${url}`,
  },
} as const);
