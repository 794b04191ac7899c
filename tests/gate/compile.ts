import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { allowList, allowListPlugin } from '../../src/build/allow-list-plugin.ts';
import { NODE_RULES, type NodeRule } from '../../src/gate/rules/node-rules.ts';
import { CONTRIBUTOR_CASES } from './cases/contributor-cases.ts';
import { TEXT_CASES } from './cases/text-cases.ts';
import type { Change, RuleCase } from './rule-case.ts';
import { STUDY } from './small-almanac.ts';

/** The cases of the rules that the compiler also runs. */
export const COMPILER_CASES: readonly RuleCase[] = [...TEXT_CASES, ...CONTRIBUTOR_CASES].filter(({ rule }) =>
  NODE_RULES.some(({ id }) => id === rule),
);

/** Compiles a case study as Astro does, with the plugin alone: neither the gate nor the check of the output takes part. */
export async function compile(change: Change, rules?: readonly NodeRule[]): Promise<string> {
  const text = String(change[STUDY]).replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '));
  const plugin = rules ? allowList(rules) : allowListPlugin;
  return (await mdxToJs(text, { mdastPlugins: [plugin], fileURL: pathToFileURL(STUDY) })).code;
}
