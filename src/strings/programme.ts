/** The words of the programme, apart from en.ts, so that no other script loads them. */
const when = { '': 'Not planned', now: 'Now', next: 'Next', later: 'Later', no: 'Not for us' } as const;
const efforts = {
  1: 'weeks, with the people there are',
  2: 'months, and some money',
  3: 'a year or more, procurement or restructuring',
} as const;
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const programme = {
  title: 'Programme',
  description:
    'From the gaps of the self-assessment to a programme: actions ranked by benefit and effort, planned for now, next and later, printed for a committee.',
  lead: 'What to do next: the gaps of your self-assessment become actions, ranked in the open, for you to plan.',
  when,
  efforts,
  effortText: (effort: 1 | 2 | 3) => `Effort ${effort}: ${efforts[effort]}.`,

  list: {
    heading: 'All actions, by outcome',
    fold: 'Show or hide all actions',
    lead: (actions: number) =>
      `${actions} plain steps, each drawn from case studies. An action stands under the outcome of the main statement it lifts.`,
    worksheet: 'This page prints as a worksheet: tick Now, Next or Later, and write down who owns the action and by which quarter.',
    csv: 'All actions as a table (CSV)',
    prerequisites: 'To have in place first',
    lifts: 'Lifts',
    challenges: 'Challenges it meets',
    from: 'Drawn from',
    owner: 'Owner',
    quarter: 'Quarter',
    columns: [
      'Outcome',
      'Action',
      'What to do',
      'Effort (1 to 3)',
      'Effort in words',
      'To have in place first',
      'Statements it lifts',
      'Challenges it meets',
      'Drawn from',
      'Id',
      'Now, next or later',
      'Owner (a role or team)',
      'Quarter',
      'Note',
    ],
  },

  parts: 'Parts of this page',
  csv: 'Save as CSV',
  ics: 'Save reviews for a calendar',
  copyLabel: 'The programme as text',
  csvFile: (day: string) => `almanac-programme-${day}.csv`,
  icsFile: (day: string) => `almanac-programme-reviews-${day}.ics`,
  saved: (name: string) => `Saved as ${name}, if your browser did not ask for another name.`,
  reviewsSaved: (reviews: number, without: number, name: string) =>
    `${count(reviews, 'review')} and the next self-assessment saved as ${name}.${
      without > 0 ? ` ${count(without, 'planned action has', 'planned actions have')} no quarter yet and so no review.` : ''
    }`,

  empty: 'There is no self-assessment on this device yet, so nothing can be ranked.',
  emptyLink: 'Do the self-assessment',
  emptyElse: 'Or load a saved workbook, or choose from all actions below: they are planned without arithmetic.',
  noGaps: 'Every answer so far is at its target, so there is no gap to close. You can still choose from all actions below.',

  order: {
    heading: 'Mind the order',
    blockers: (statements: readonly string[]) =>
      statements.length > 1
        ? `These two usually block the rest, and both are at “Not yet”: ${statements.map((statement) => `“${statement}”`).join(' and ')}. Begin with them.`
        : `“${statements.join('')}” is at “Not yet”. It is one of two statements that usually block the rest: begin with it.`,
    lifts: (statement: string, steps: string) => `What lifts “${statement}”: ${steps}.`,
    stepWithTime: (title: string, time: string) => `${title} (${time.toLowerCase()})`,
    late: (action: string, time: string, statement: string, before: number) =>
      `“${action}” is planned for ${time}, and “${statement}” usually blocks the rest. ${
        before === 1 ? 'One action is' : `${before} actions are`
      } planned for Now, before it.`,
    before: 'First',
    prerequisites: 'To have in place before what is planned for Now begins',
    prerequisite: (action: string, needs: readonly string[]) => `${action}: ${needs.join('; ')}.`,
  },

  board: {
    heading: 'Board',
    empty: 'Nothing is planned yet. Choose Now, Next or Later beside an action below. A second press takes it out again.',
    nothing: 'Nothing yet.',
    count: (actions: number) => count(actions, 'action'),
    owner: 'Owner',
    ownerHint: 'A role or team, not a name',
    quarter: 'Review at the end of',
    noQuarter: 'No quarter yet',
    note: 'Note',
    of: (field: string, title: string) => `${field}: ${title}`,
    elsewhere: (text: string) =>
      `Another tab changed this field to “${text}”. Go on typing to put your text in its place, or leave the field to keep the other.`,
    aside: 'Set aside as not for us',
    asideText: 'These are left out of the ranked list. A second press on “Not for us” brings an action back.',
    effort: 'Effort',
    effortOption: (effort: 1 | 2 | 3, isTheirs: boolean) => `${effort}: ${efforts[effort]}${isTheirs ? ' (almanac)' : ''}`,
  },

  candidates: {
    heading: 'What could be done',
    rule: 'Each gap between an answer and its target asks for something to be done. Benefit = gap × (importance + risk), and the order follows benefit ÷ effort. Of equal results the larger benefit stands first.',
    view: 'Show as',
    ranked: 'Ranked list',
    quadrants: 'Four quadrants',
    noNewMoney: 'No new money',
    nothingHidden: 'Candidates of every effort are shown.',
    hidden: (hidden: number) =>
      hidden === 0
        ? 'No new money: nothing is hidden, since no candidate has effort 3.'
        : `No new money: ${count(hidden, 'action')} of effort 3 (a year or more, procurement or restructuring) ${hidden === 1 ? 'is' : 'are'} hidden.`,
    keptLarge: (kept: number) =>
      `${count(kept, 'action')} of effort 3 ${kept === 1 ? 'is' : 'are'} on the board and ${kept === 1 ? 'stays' : 'stay'} there.`,
    shown: (shown: number, total: number) =>
      shown < total ? `The first ${shown} of ${total} candidates.` : `${count(total, 'candidate')}.`,
    showAll: (total: number) => `Show all ${total}`,
    rank: (rank: number) => `${rank}.`,
    planned: (time: string) => `Planned for ${time}. Owner, quarter and note stand on the board.`,
    more: 'What to do, and where it comes from',
    boardMore: 'Effort, reasons and what to do',
  },

  own: {
    heading: 'Actions of your own',
    lead: 'Something the almanac does not have. It is ranked by the gap of the statement it lifts.',
    title: 'Action',
    statement: 'Statement it lifts',
    effort: 'Effort',
    add: 'Add the action',
    added: (title: string) => `Added: ${title}.`,
    choose: 'Choose one',
    needsTitle: 'Write what the action is.',
    needsStatement: 'Choose the statement that the action lifts.',
    full: (most: number) => `There is room for ${most} actions of your own. Remove one to add another.`,
    remove: 'Remove',
    removed: (title: string) => `Removed: ${title}.`,
    undo: 'Undo',
    undone: (title: string) => `Brought back: ${title}.`,
  },

  steps: {
    untitled: (id: string) => `Your action ${id.replace('own-', '')}`,
    findOut: (statement: string) => `Find out where we stand: ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`,
    findOutWhat: (ask: string) => `Nobody could answer this yet. Begin with the question: ${ask}`,
    gone: (id: string) => `${id} (no longer in the almanac)`,
  },

  reason: {
    answers: {
      rung: (rung: number, name: string) => `${rung}, ${name}`,
      unknown: 'don’t know',
      notOurs: 'not ours',
      open: 'no answer yet',
    },
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
      reached: 'Its gap is closed: the answer is at the target. It stays in the programme until you take it out.',
      unanswered: 'Planned without arithmetic: the statement has no answer yet.',
      unknown: 'Planned without arithmetic: nobody could answer the statement. Find out first.',
      'not-ours': 'Planned without arithmetic: the statement is marked as not ours.',
      answered: 'This is found out: the statement has an answer now. It stays in the programme until you take it out.',
      gone: 'This edition of the almanac no longer has this action. It stays in the programme until you take it out.',
    },
    risk: (why: string) => (why ? `Risk 1: ${why}` : 'Risk 1: your council sees a risk here.'),
    noRisk: (why: string) => `Risk 0, as your council sees it. The almanac sees one: ${why}`,
  },

  moved: (title: string, time: string) => `“${title}” is planned for ${time}.`,
  setAside: (title: string) => `“${title}” is set aside as not for you.`,
  takenOut: (title: string) => `“${title}” is not planned any more.`,
  judged: (title: string, effort: number) => `Effort of “${title}”: ${effort}.`,

  paper: {
    title: 'Programme: what we do next',
    from: (edition: string, day: string) => `From The New Local Almanac, edition of ${edition}. Printed on ${day}.`,
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
    noNewMoney: 'Shown without candidates that need a year or more, procurement or restructuring (“no new money”).',
    board: 'Planned actions',
    columns: { action: 'Action', owner: 'Owner', quarter: 'Review at the end of', effort: 'Effort' },
    efforts:
      'Effort 1: weeks, with the people there are. Effort 2: months, and some money. Effort 3: a year or more, procurement or restructuring.',
    open: 'open',
    reasons: 'Reasons and arithmetic',
    rule: 'Benefit = gap × (importance + risk). The order follows benefit ÷ effort. The gap is the target less the answer; an answer that nobody knows counts as a gap of 1.',
    topColumns: { rank: 'Rank', action: 'Action, and the answer it comes from', arithmetic: 'Arithmetic', planned: 'Planned' },
    topTen: 'The first ten by rank',
    notes: 'Notes',
  },

  text: {
    facts: ({ owner, quarter, effort }: { readonly owner: string; readonly quarter: string; readonly effort: number | undefined }) =>
      [`Owner: ${owner || 'open'}`, `review at the end of: ${quarter || 'open'}`, effort && `effort ${effort}`].filter(Boolean).join('; '),
    note: (note: string) => `Note: ${note}`,
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
    gaps: {
      reached: 'gap closed',
      unanswered: 'no answer yet',
      unknown: 'not known',
      'not-ours': 'not ours',
      answered: 'found out',
      gone: 'no longer in the almanac',
    },
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
} as const;
