import { t } from '../../shared/t.ts';
import { count, count as counted } from '../../shared/plural.ts';

/** The words of the programme, in their own file, so that no other script loads them. */
const when = { '': 'Not planned', now: 'Now', next: 'Next', later: 'Later', no: 'Not for us' } as const;

export const programme = /* @__PURE__ */ t({
  when,
  facts: { improves: 'Improves', prerequisites: 'What you need first', challenges: 'Challenges addressed', from: 'From case studies' },

  csvFile: (day: string) => `almanac-programme-${day}.csv`,
  icsFile: (day: string) => `almanac-programme-reviews-${day}.ics`,
  reviewsSaved: (reviews: number, without: number, name: string) =>
    `${count(reviews, 'review')} and the next self-assessment downloaded as ${name}.${
      without > 0 ? ` ${count(without, 'planned action has', 'planned actions have')} no quarter yet, so no review date.` : ''
    }`,

  order: {
    blocker: (statement: string, steps: string) =>
      `“${statement}” is at “Not started”. It usually blocks other work. Actions that improve it: ${steps}.`,
    stepWithTime: (title: string, time: string) => `${title} (planned for ${time})`,
    late: (action: string, time: string, statement: string, before: number) =>
      `“${action}” is planned for ${time}, after ${count(before, 'action')} planned for Now, but “${statement}” usually blocks the rest.`,
    prerequisite: (action: string, needs: readonly string[]) => `${action}: ${needs.join('; ')}.`,
  },

  board: {
    nothing: 'None yet.',
    stays: 'It stays here until you remove it.',
    count: (actions: number) => count(actions, 'action'),
    owner: 'Owner',
    ownerHint: 'A role or team, not a name',
    quarter: 'Review at end of',
    noQuarter: 'No quarter set',
    note: 'Note',
    of: (field: string, title: string) => `${field}: ${title}`,
    elsewhere: (text: string) => `Changed to “${text}” in another tab. Type to replace it.`,
    effort: 'Effort',
    theirs: ' (our estimate)',
  },

  candidates: {
    allShown: 'Actions of every effort are shown.',
    hidden: (hidden: number, saved: number) =>
      `Hidden: ${count(hidden, 'action')} of effort 3.${saved > 0 ? ` Your plan still has ${saved} of effort 3.` : ''}`,
    shown: (shown: number, total: number) => (shown < total ? `The first ${shown} of ${count(total, 'gap')}.` : `${count(total, 'gap')}.`),
    showAll: (total: number) => `Show all ${count(total, 'gap')}`,
    first: 'Do this first',
    others: (others: number) => count(others, 'other way to close this gap', 'other ways to close this gap'),
    basis: (answered: number, total: number, gaps: number) =>
      `From your answers: ${answered} of ${count(total, 'statement')} answered, ${count(gaps, 'gap')}.`,
    planned: (time: string) => `Planned: ${time}. Add the owner, quarter and note in the plan.`,
    more: 'Scoring, sources and what you need first',
    boardMore: 'Effort, reasons and what to do',
  },

  own: {
    title: 'Action',
    statement: 'Statement it improves',
    added: (title: string) => `Added: ${title}.`,
    full: (most: number) => `You can add up to ${most}. Remove one first.`,
    remove: 'Remove',
    removed: (title: string) => `Removed: ${title}.`,
    undone: (title: string) => `Restored: ${title}.`,
  },

  steps: {
    untitled: (id: string) => `Your action ${id.replace('own-', '')}`,
    investigation: (statement: string) => `Find out how we are doing: ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`,
    findOutWhat: (ask: string) => `Not known yet. Start with this question: ${ask}`,
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
    blocks: 'This usually blocks other work.',
    noGap: {
      reached: 'Target met.',
      unanswered: 'Not ranked: the statement has no answer yet.',
      unknown: 'Not ranked: the answer is “don’t know”. Find out first.',
      'not-ours': 'Not ranked: the statement is not our responsibility.',
      answered: 'Answered: this statement now has an answer.',
      gone: 'This action is not in this edition of the almanac.',
    },
    risk: (why: string) => (why ? `Risk 1: ${why}` : 'Risk 1: your council flagged a risk.'),
    noRisk: (why: string) => `Risk 0 (your council’s view). We flag one: ${why}`,
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
        gaps > 0 && `They address ${taken} of the ${count(gaps, 'gap')} in your self-assessment.`,
        withoutOwner > 0 && `${counted(withoutOwner, 'has', 'have')} no owner yet.`,
        withoutQuarter > 0 && `${counted(withoutQuarter, 'has', 'have')} no quarter yet.`,
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
      'Effort (our estimate)',
      'Benefit ÷ effort',
      'Quadrant, or why it is not ranked',
      'Owner',
      'Quarter',
      'Review on',
      'Note',
    ],
    kinds: { almanac: 'from the almanac', own: 'our own', finding: 'find out', gone: 'no longer in the almanac' },
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
    }) => [`Owner: ${owner || 'open'}`, `Planned for: ${time}`, ...statements.map((statement) => `Improves: ${statement}`), url].join('\n'),
    repeat: 'Repeat the self-assessment',
    describeRepeat: (url: string) => `A year has passed. Answer the statements again and see what has changed.\n${url}`,
  },
} as const);
