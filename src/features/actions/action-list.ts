import type { ActionEntry, AssessedOutcome, AssessmentData, StatementData } from '../../content/assessment-data.ts';
import { SITE } from '../../shared/site.ts';
import { withoutStop } from '../../shared/text.ts';
import { programmePage as words } from '../programme/page-words.en.ts';
import { describeVerdict } from '../verdicts/describe.ts';

/** An action with the statements it improves, the main one first. */
export interface ListedAction {
  readonly action: ActionEntry;
  readonly statements: readonly StatementData[];
}

/** The actions whose main statement belongs to an outcome, in the order of the statements. */
export interface ActionGroup {
  readonly outcome: AssessedOutcome;
  readonly actions: readonly ListedAction[];
}

export function groupActions({ outcomes, statements, actions }: AssessmentData): ActionGroup[] {
  const listed = actions.map((action) => ({
    action,
    statements: action.statements.flatMap((id) => statements.find((statement) => statement.id === id) ?? []),
  }));
  return outcomes.map((outcome) => ({
    outcome,
    actions: statements
      .filter((statement) => statement.outcome === outcome.id)
      .flatMap(({ id }) => listed.filter(({ action }) => action.statements[0] === id)),
  }));
}

/** All actions as table rows: the headings first, and empty columns at the end to fill in. */
export function toActionRows(groups: readonly ActionGroup[]): string[][] {
  const { columns } = words.list;
  const rows = groups.flatMap(({ outcome, actions }) =>
    actions.map(({ action, statements }) => [
      outcome.name,
      action.title,
      action.what,
      String(action.effort),
      words.efforts[action.effort],
      action.prerequisites.map(withoutStop).join('; '),
      statements.map(({ id, statement }) => `${id}: ${withoutStop(statement)}`).join('; '),
      action.challenges.map(({ name }) => name).join('; '),
      action.from.map(({ name, why, url }) => `${name}: ${why} ${new URL(url, SITE.url).href}`).join('; '),
      describeVerdict(action.verdict),
      action.id,
    ]),
  );
  const filledIn = rows.map((row) => [...row, ...columns.slice(row.length).map(() => '')]);
  return [[...columns], ...filledIn];
}
