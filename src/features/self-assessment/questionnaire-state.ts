import type { OutcomeId } from '../../model/outcomes.ts';

/**
 * Which part of the questionnaire is shown. This is stored in the address, so that Back works and a link can lead to an outcome
 * or a statement: `#outcome=data`, `#statement=dat2`, `#view=all`.
 */
export interface QuestionnaireState {
  /** One outcome at a time, or all on one page. */
  readonly view: 'one' | 'all';
  /** Missing at the start, which explains the questionnaire. */
  readonly outcome?: OutcomeId;
  /** The statement to go to. */
  readonly statement?: string;
}

interface Asked {
  readonly id: string;
  readonly outcome: OutcomeId;
}

/** Reads a state from the part of an address after `#`. Unknown outcomes and statements are left out. */
export function parseQuestionnaireState(hash: string, statements: readonly Asked[]): QuestionnaireState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view = parameters.get('view') === 'all' ? 'all' : 'one';
  const statement = statements.find(({ id }) => id === parameters.get('statement'));
  if (statement) return { view, outcome: statement.outcome, statement: statement.id };
  const outcome = statements.find((each) => each.outcome === parameters.get('outcome'))?.outcome;
  return outcome ? { view, outcome } : { view };
}

/** Writes a state as the part of an address after `#`; empty for the start. A statement implies its outcome. */
export function formatQuestionnaireState({ view, outcome, statement }: QuestionnaireState): string {
  const parameters = new URLSearchParams();
  if (view === 'all') parameters.set('view', view);
  if (statement) parameters.set('statement', statement);
  else if (outcome) parameters.set('outcome', outcome);
  return parameters.toString();
}
