import type { AssessmentData } from '../../content/assessment-data.ts';
import { ASSESSMENT_GLOBAL } from './assessment-script.ts';
import type { StatementFacts } from './score-inputs.ts';
import type { KnownIds } from './workbook-file.ts';
import { ASSESSMENT_DATA } from '../../shared/urls.ts';
import { loadScript } from '../../browser/resolve-href.ts';

let loading: Promise<AssessmentData> | undefined;

/** The statements and actions, loaded once as a classic script, which works from a disk. Rejects where that fails. */
export function loadAssessment(): Promise<AssessmentData> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The ids that a workbook of this edition may name. */
export const knownIds = ({ statements, actions }: AssessmentData): KnownIds => ({
  statements: new Set(statements.map(({ id }) => id)),
  actions: new Set(actions.map(({ id }) => id)),
});

/** What the reckoning needs of the statements. */
export const factsOf = ({ statements }: AssessmentData): StatementFacts[] =>
  statements.map(({ id, outcome, risk }) => ({ id, outcome, risk: risk !== '' }));

async function read(): Promise<AssessmentData> {
  await loadScript(ASSESSMENT_DATA);
  const data = (self as unknown as Record<string, AssessmentData | undefined>)[ASSESSMENT_GLOBAL];
  if (!data) throw new Error('The script of the self-assessment registered nothing.');
  return data;
}
