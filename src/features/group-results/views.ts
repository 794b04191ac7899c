import { isLevel, MIN_PER_ROLE, summariseAnswers, type Spread } from '../../model/assessment.ts';
import { ROLES, type RoleId } from '../../model/roles.ts';
import type { Answer } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { answerOf } from '../workbook/change-workbook.ts';
import { givenAnswer } from '../workbook/score-inputs.ts';

/** How several people answered a statement. Nothing in it says whose an answer or a note is. */
export interface View {
  readonly statement: string;
  /** Missing if no one gave a level. */
  readonly spread: Spread | undefined;
  /** How many people gave each level, from 0 to 4. */
  readonly counts: readonly number[];
  readonly unknown: number;
  readonly notOurs: number;
  /** The answer to agree on unless the discussion leads to another. */
  readonly proposed: Answer | undefined;
  /** What was written beside the answers, each text once, in alphabetical order. */
  readonly notes: readonly string[];
  /** Why some people say that it is not theirs. */
  readonly reasons: readonly string[];
  readonly roles: readonly RoleView[];
}

interface RoleView {
  readonly role: RoleId;
  readonly spread: Spread;
}

/** The view of every statement, in the order given. */
export function viewsOf(workbooks: readonly Workbook[], statements: readonly string[]): View[] {
  return statements.map((statement) => viewOf(workbooks, statement));
}

/** Statements on which people differ by two levels or more: the widest range first, then the order of the outcomes. */
export function discussFirst(views: readonly View[]): View[] {
  return views.filter(({ spread }) => spread?.isDisagreement).sort((a, b) => rangeOf(b) - rangeOf(a));
}

/** The roles that enough people share to be shown separately, and whether other roles have too few. */
export function rolesIn(workbooks: readonly Workbook[]): { readonly shown: readonly RoleId[]; readonly hasTooFew: boolean } {
  const counts = ROLES.map(({ id }) => ({ id, count: workbooks.filter(({ about }) => about.role === id).length }));
  return {
    shown: counts.filter(({ count }) => count >= MIN_PER_ROLE).map(({ id }) => id),
    hasTooFew: counts.some(({ count }) => count > 0 && count < MIN_PER_ROLE),
  };
}

function viewOf(workbooks: readonly Workbook[], statement: string): View {
  const answers = workbooks.map((workbook) => givenAnswer(workbook, statement));
  const entries = workbooks.map((workbook) => answerOf(workbook, statement));
  const count = (wanted: Answer): number => answers.filter((answer) => answer === wanted).length;
  const [spread, unknown, notOurs] = [summariseAnswers(answers), count('unknown'), count('not-ours')];
  return {
    statement,
    spread,
    counts: ([0, 1, 2, 3, 4] as const).map(count),
    unknown,
    notOurs,
    proposed: spread?.proposed ?? suggestedWithoutLevel(unknown, notOurs),
    notes: textsOf(entries.flatMap(({ note, evidence }) => [note, evidence])),
    reasons: textsOf(entries.map(({ reason }) => reason)),
    roles: roleViews(workbooks, statement),
  };
}

/** "Don't know" comes before "not ours": someone has to find out whether it is ours. */
function suggestedWithoutLevel(unknown: number, notOurs: number): Answer | undefined {
  if (unknown > 0) return 'unknown';
  return notOurs > 0 ? 'not-ours' : undefined;
}

/** A role is shown separately only if enough of its people gave a level for this statement. */
function roleViews(workbooks: readonly Workbook[], statement: string): RoleView[] {
  return rolesIn(workbooks).shown.flatMap((role) => {
    const answers = workbooks.filter(({ about }) => about.role === role).map((workbook) => givenAnswer(workbook, statement));
    const spread = answers.filter(isLevel).length >= MIN_PER_ROLE ? summariseAnswers(answers) : undefined;
    return spread ? [{ role, spread }] : [];
  });
}

const textsOf = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.trim()).filter(Boolean))].sort();

const rangeOf = ({ spread }: View): number => (spread ? spread.highest - spread.lowest : 0);
