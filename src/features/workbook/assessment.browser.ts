import type { AssessmentData } from '../../content/assessment-data.ts';
import { ASSESSMENT_GLOBAL } from './assessment-script.ts';
import type { StatementFacts } from './score-inputs.ts';
import type { KnownIds } from './workbook-file.ts';
import { ASSESSMENT_DATA } from '../../shared/urls.ts';
import { makeLoader } from '../../browser/load-registered.ts';

/** The statements and actions. Rejects if they cannot be loaded; the next call tries again. */
export const loadAssessment = makeLoader<AssessmentData>(ASSESSMENT_GLOBAL, ASSESSMENT_DATA);

/** The ids that a workbook of this edition may name. */
export const knownIds = ({ statements, actions }: AssessmentData): KnownIds => ({
  statements: new Set(statements.map(({ id }) => id)),
  actions: new Set(actions.map(({ id }) => id)),
});

/** The facts about the statements that scoring needs. */
export const factsOf = ({ statements }: AssessmentData): StatementFacts[] =>
  statements.map(({ id, outcome, risk }) => ({ id, outcome, risk: risk !== '' }));
