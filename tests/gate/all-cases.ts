import { renderProblem } from '../../src/gate/reporters/terminal.ts';
import { NODE_ONLY_RULES } from '../../src/gate/check/node-only-rules.ts';
import { ALMANAC_RULES } from '../../src/gate/rules/almanac-rules.ts';
import { BYTE_RULES } from '../../src/gate/rules/byte-rules.ts';
import { CONTENT_RULES } from '../../src/gate/rules/content-rules.ts';
import { FILE_RULES } from '../../src/gate/rules/file-rules.ts';
import { HINT_RULES } from '../../src/gate/rules/hint-rules.ts';
import type { ProblemCode } from '../../src/gate/rules/problem.ts';
import { TEXT_RULES } from '../../src/gate/rules/text-rules.ts';
import { YAML_RULES } from '../../src/gate/rules/yaml-rules.ts';
import { CASE_STUDY_CASES } from './cases/case-study-cases.ts';
import { CONTRIBUTOR_CASES } from './cases/contributor-cases.ts';
import { FILE_CASES } from './cases/file-cases.ts';
import { HINT_CASES } from './cases/hint-cases.ts';
import { REFERENCE_CASES } from './cases/reference-cases.ts';
import { SCHEMA_CASES } from './cases/schema-cases.ts';
import { TEXT_CASES } from './cases/text-cases.ts';
import { YAML_CASES } from './cases/yaml-cases.ts';
import { apply, type Change, type RuleCase } from './rule-case.ts';
import { checkInMemory, SMALL_ALMANAC } from './small-almanac.ts';

export const RULE_CASES: readonly RuleCase[] = [
  ...FILE_CASES,
  ...YAML_CASES,
  ...TEXT_CASES,
  ...SCHEMA_CASES,
  ...CASE_STUDY_CASES,
  ...REFERENCE_CASES,
  ...HINT_CASES,
  ...CONTRIBUTOR_CASES,
];

/** Every rule of the gate, in the order in which they run. */
export const RULES: readonly { readonly id: string; readonly code: ProblemCode }[] = [
  ...FILE_RULES,
  ...BYTE_RULES,
  ...TEXT_RULES,
  ...YAML_RULES,
  ...CONTENT_RULES,
  ...NODE_ONLY_RULES,
  ...ALMANAC_RULES,
  ...HINT_RULES,
];

/** The gate's findings for the small almanac with this change, as the gate prints them; `without` leaves out a rule. */
export async function findingsOf(change: Change, without?: string): Promise<string> {
  const options = { trusted: SMALL_ALMANAC, ...(without === undefined ? {} : { without }) };
  const report = await checkInMemory(apply(SMALL_ALMANAC, change), options);
  return [...report.problems, ...report.hints].map(renderProblem).join('\n\n');
}
