import { blockersIn, calculateGap, USUALLY_FIRST } from '../../model/programme.ts';
import type { StatementData } from '../../content/assessment-data.ts';
import { plannedFor, type Programme, type ProgrammeEntry } from './read-programme.ts';

/** Problems with the order of a programme. */
export interface OrderNotes {
  /** Statements at level 0 that usually block the rest, each with the steps that improve it. */
  readonly blockers: readonly { readonly statement: StatementData; readonly steps: readonly ProgrammeEntry[] }[];
  /** Steps that would close the gap of such a statement but come after others. */
  readonly late: readonly LateStep[];
  /** Steps planned for now that have prerequisites. */
  readonly prerequisites: readonly ProgrammeEntry[];
}

interface LateStep {
  readonly entry: ProgrammeEntry;
  readonly statement: StatementData;
  /** The steps planned for now, before it. */
  readonly before: readonly ProgrammeEntry[];
}

export function orderNotes(programme: Programme): OrderNotes {
  const blockers = blockersIn(programme.scoreInputs);
  return {
    blockers: statementsOf(programme, blockers).map((statement) => ({
      statement,
      steps: programme.entries.filter((entry) => entry.candidate && improves(entry, statement.id)),
    })),
    late: statementsOf(programme, USUALLY_FIRST).flatMap((statement) => lateSteps(programme, statement)),
    prerequisites: plannedFor(programme, 'now').filter(({ step }) => step.prerequisites.length > 0),
  };
}

/** Empty if the statement has no gap, or if a step planned for now improves it. */
function lateSteps(programme: Programme, statement: StatementData): LateStep[] {
  const scoreInput = programme.scoreInputs[statement.id];
  const now = plannedFor(programme, 'now');
  if (!scoreInput || calculateGap(scoreInput) === 0 || now.length === 0 || now.some((entry) => improves(entry, statement.id))) return [];
  return [...plannedFor(programme, 'next'), ...plannedFor(programme, 'later')]
    .filter((entry) => improves(entry, statement.id))
    .map((entry) => ({ entry, statement, before: now }));
}

const improves = ({ step }: ProgrammeEntry, statement: string): boolean => step.statements.includes(statement);

const statementsOf = ({ statements }: Programme, ids: readonly string[]): StatementData[] => ids.flatMap((id) => statements.get(id) ?? []);
