import { DEFAULT_IMPORTANCE, DEFAULT_TARGET } from '../../model/assessment.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import {
  EMPTY_ANSWER,
  EMPTY_PLAN,
  MAX_OWN_ACTIONS,
  type AnswerEntry,
  type Change,
  type OwnAction,
  type PlannedAction,
  type Workbook,
} from '../../model/workbook-schema.ts';

/*
 * Every change to a workbook is a function from a workbook to a workbook. Empty entries are removed, so that two
 * workbooks with the same content are equal.
 */

export function setAbout(workbook: Workbook, about: Partial<Workbook['about']>): Workbook {
  return { ...workbook, about: { ...workbook.about, ...about } };
}

/** The answer to a statement; an empty one if none is given. */
export const answerOf = (workbook: Workbook, statement: string): AnswerEntry => workbook.assessment.answers[statement] ?? EMPTY_ANSWER;

export function setAnswer(workbook: Workbook, statement: string, entry: Partial<AnswerEntry>): Workbook {
  return withAssessment(workbook, {
    answers: put(workbook.assessment.answers, statement, { ...answerOf(workbook, statement), ...entry }, EMPTY_ANSWER),
  });
}

/** The target and importance of an outcome; the almanac's defaults if the council has chosen none. */
export const getTarget = (workbook: Workbook, outcome: OutcomeId) =>
  workbook.assessment.outcomes[outcome] ?? { target: DEFAULT_TARGET, importance: DEFAULT_IMPORTANCE };

export function setTarget(workbook: Workbook, outcome: OutcomeId, changes: Partial<ReturnType<typeof getTarget>>): Workbook {
  const usual = { target: DEFAULT_TARGET, importance: DEFAULT_IMPORTANCE } as const;
  return withAssessment(workbook, {
    outcomes: put(workbook.assessment.outcomes, outcome, { ...getTarget(workbook, outcome), ...changes }, usual),
  });
}

/** Whether a risk is at stake: the council's own view, or else the almanac's. */
export const isRisk = (workbook: Workbook, { id, risk }: { readonly id: string; readonly risk: boolean }): boolean =>
  workbook.assessment.risks[id] ?? risk;

/** Stores the council's view of the risk of a statement, unless it agrees with the almanac. */
export function setRisk(workbook: Workbook, { id, risk }: { readonly id: string; readonly risk: boolean }, value: boolean): Workbook {
  return withAssessment(workbook, { risks: put(workbook.assessment.risks, id, value, risk) });
}

/** The plan for an action; an empty one if nothing is planned. */
export const getPlan = (workbook: Workbook, action: string): PlannedAction => workbook.programme.actions[action] ?? EMPTY_PLAN;

export function setPlan(workbook: Workbook, action: string, plan: Partial<PlannedAction>): Workbook {
  return withProgramme(workbook, {
    actions: put(workbook.programme.actions, action, { ...getPlan(workbook, action), ...plan }, EMPTY_PLAN),
  });
}

export function setNoNewMoney(workbook: Workbook, noNewMoney: boolean): Workbook {
  return withProgramme(workbook, { noNewMoney });
}

/** Adds one of the council's own actions. Its id is the next free one. */
export function addOwnAction(workbook: Workbook, action: Omit<OwnAction, 'id'>): Workbook {
  return withProgramme(workbook, { own: [...workbook.programme.own, { id: nextId('own', workbook.programme.own), ...action }] });
}

/** The council's own action with this id, or undefined if there is none. */
export const findOwnAction = (workbook: Workbook, id: string): OwnAction | undefined =>
  workbook.programme.own.find((each) => each.id === id);

export function setOwnAction(workbook: Workbook, id: string, action: Partial<Omit<OwnAction, 'id'>>): Workbook {
  return withProgramme(workbook, { own: workbook.programme.own.map((each) => (each.id === id ? { ...each, ...action } : each)) });
}

/** Restores a removed own action with its plan, unless there is no room. If its id is used again, it gets another. */
export function restoreOwnAction(workbook: Workbook, action: OwnAction, index: number, plan: PlannedAction): Workbook {
  const { own } = workbook.programme;
  if (own.length >= MAX_OWN_ACTIONS) return workbook;
  const id = findOwnAction(workbook, action.id) ? nextId('own', own) : action.id;
  const withAction = withProgramme(workbook, { own: [...own.slice(0, index), { ...action, id }, ...own.slice(index)] });
  return setPlan(withAction, id, plan);
}

/** Removes an own action and its plan. */
export function removeOwnAction(workbook: Workbook, id: string): Workbook {
  return withProgramme(workbook, {
    own: workbook.programme.own.filter((each) => each.id !== id),
    actions: put(workbook.programme.actions, id, EMPTY_PLAN, EMPTY_PLAN),
  });
}

export function setSubject(workbook: Workbook, subject: string): Workbook {
  return { ...workbook, review: { ...workbook.review, subject } };
}

const EMPTY_CHANGE: Omit<Change, 'id'> = {
  what: '',
  decision: '',
  why: '',
  forWhom: '',
  evidence: '',
  tests: { simplify: '', standardise: '', share: '', sustain: '' },
  needs: '',
  owner: '',
  quarter: '',
};

/** Adds an empty change. Its id is the next free one. */
export function addChange(workbook: Workbook): Workbook {
  const { changes } = workbook.review;
  return withChanges(workbook, [...changes, { id: nextId('change', changes), ...EMPTY_CHANGE }]);
}

export function setChange(workbook: Workbook, id: string, change: Partial<Omit<Change, 'id'>>): Workbook {
  return withChanges(
    workbook,
    workbook.review.changes.map((each) => (each.id === id ? { ...each, ...change } : each)),
  );
}

export function removeChange(workbook: Workbook, id: string): Workbook {
  return withChanges(
    workbook,
    workbook.review.changes.filter((each) => each.id !== id),
  );
}

const withAssessment = (workbook: Workbook, part: Partial<Workbook['assessment']>): Workbook => ({
  ...workbook,
  assessment: { ...workbook.assessment, ...part },
});

const withProgramme = (workbook: Workbook, part: Partial<Workbook['programme']>): Workbook => ({
  ...workbook,
  programme: { ...workbook.programme, ...part },
});

const withChanges = (workbook: Workbook, changes: Change[]): Workbook => ({ ...workbook, review: { ...workbook.review, changes } });

/** The record with a value under a key, or without the key if the value is the usual one. Keys are in order. */
function put<T>(record: Readonly<Record<string, T>>, key: string, value: T, usual: T): Record<string, T> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  const entries = isSame(value, usual) ? others : [...others, [key, value] as const];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function nextId(name: string, entries: readonly { readonly id: string }[]): string {
  const numbers = entries.map(({ id }) => Number(id.slice(name.length + 1)));
  return `${name}-${Math.max(0, ...numbers) + 1}`;
}
