import { NODE_RULES } from '../../src/gate/rules/node-rules.ts';
import { compile, COMPILER_CASES } from './compile.ts';
import { OUTPUT_CASES } from './cases/output-cases.ts';
import { findingsOf, RULE_CASES, RULES } from './all-cases.ts';
import { faultsOf, OUTPUT_RULES } from './output-rules.ts';

/** A rule, and the cases that fail without it. */
export interface Removal {
  readonly rule: string;
  readonly failing: readonly string[];
}

/** Leaves out each rule of the gate in turn and runs every case again, except cases that would stop this process. */
export async function removeGateRules(): Promise<Removal[]> {
  const cases = RULE_CASES.filter(({ crash }) => !crash);
  const whole = await Promise.all(cases.map(({ bad }) => findingsOf(bad)));
  const removals: Removal[] = [];
  for (const { id } of RULES) {
    const reports = await Promise.all(cases.map(({ bad }) => findingsOf(bad, id)));
    removals.push({
      rule: id,
      failing: cases.filter((_, index) => reports[index] !== whole[index]).map(({ rule, name }) => `${rule}: ${name}`),
    });
  }
  return removals;
}

/** The same for the compiler's allow-list alone. */
export async function removeCompilerRules(): Promise<Removal[]> {
  const removals = NODE_RULES.map(async (rule) => {
    const others = NODE_RULES.filter(({ id }) => id !== rule.id);
    const ends = await Promise.allSettled(COMPILER_CASES.map(({ bad }) => compile(bad, others)));
    return { rule: rule.id, failing: COMPILER_CASES.filter((_, index) => ends[index]?.status === 'fulfilled').map(({ name }) => name) };
  });
  return Promise.all(removals);
}

/** The same for the rules about finished pages and files. */
export function removeOutputRules(): Removal[] {
  return OUTPUT_RULES.map(({ id }) => ({
    rule: id,
    failing: OUTPUT_CASES.filter(({ bad, file }) => faultsOf(bad, file).join('\n') !== faultsOf(bad, file, id).join('\n')).map(
      ({ bad }) => bad,
    ),
  }));
}
