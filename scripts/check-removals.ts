import { removeCompilerRules, removeGateRules, removeOutputRules, type Removal } from '../tests/gate/removals.ts';
import { fail, step } from './support/report.ts';

/**
 * Leaves out each rule of the gate, the compiler and the output check in turn, and prints which cases fail without it. If any rule
 * can be left out without a failure, the exit code is 1.
 */
const LAYERS: readonly (readonly [name: string, remove: () => Removal[] | Promise<Removal[]>])[] = [
  ['gate', removeGateRules],
  ['compiler', removeCompilerRules],
  ['output', removeOutputRules],
];

let missed = 0;
for (const [name, remove] of LAYERS) {
  const removals = await step(
    name,
    async () => remove(),
    (all) => `${all.length} rules left out, one at a time`,
  ).catch(fail);
  console.log(removals.map(renderRow).join('\n'));
  missed += removals.filter(({ failing }) => failing.length === 0).length;
}
console.log(missed === 0 ? 'Every rule is covered by a test.' : `${missed} rules are not covered by any test.`);
process.exitCode = missed === 0 ? 0 : 1;

function renderRow({ rule, failing }: Removal): string {
  const [first = 'NOTHING FAILS', ...more] = failing;
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  return `  ${rule.padEnd(24)} ${String(failing.length).padStart(3)}  ${first}${rest}`;
}
