import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { allowList, allowListPlugin } from '../../src/build/allow-list-plugin.ts';
import type { NodeRule } from '../../src/gate/rules/node-rules.ts';
import type { Change } from './rule-case.ts';
import { STUDY } from './small-almanac.ts';

/** Compiles a case study as Astro does, by the plugin alone: neither the gate nor the walk over the output has a part in it. */
export async function compile(change: Change, rules?: readonly NodeRule[]): Promise<string> {
  const text = String(change[STUDY]).replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '));
  const plugin = rules ? allowList(rules) : allowListPlugin;
  return (await mdxToJs(text, { mdastPlugins: [plugin], fileURL: pathToFileURL(STUDY) })).code;
}
