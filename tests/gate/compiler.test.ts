import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { allowList, allowListPlugin } from '../../src/build/allow-list-plugin.ts';
import { NODE_RULES, type NodeRule } from '../../src/rules/node-rules.ts';
import { TEXT_CASES } from './cases/text-cases.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';
import type { Change } from './rule-case.ts';

/** Compiles a case study as Astro does, by the plugin alone: neither the gate nor the walk over the output has a part in it. */
async function compile(change: Change, rules?: readonly NodeRule[]): Promise<string> {
  const text = String(change[STUDY]).replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '));
  const plugin = rules ? allowList(rules) : allowListPlugin;
  return (await mdxToJs(text, { mdastPlugins: [plugin], fileURL: pathToFileURL(STUDY) })).code;
}

describe.each(NODE_RULES)('the compiler alone: $id', (rule) => {
  const cases = TEXT_CASES.filter(({ rule: id }) => id === rule.id);

  test.each(cases)('stops at $name', async ({ bad }) => {
    await expect(compile(bad)).rejects.toThrow(/^content\/case-studies\/example\.mdx:\d+:\d+ .*Run npm run check/);
  });

  test.each(cases)('compiles what is nearest to $name', async ({ good }) => {
    expect(await compile(good)).toContain('MDXContent');
  });

  test('would be missed', async () => {
    const others = NODE_RULES.filter(({ id }) => id !== rule.id);
    const stops = await Promise.allSettled(cases.map(({ bad }) => compile(bad, others)));
    expect(stops.some(({ status }) => status === 'fulfilled')).toBe(true);
  });
});

test('the example compiles', async () => {
  expect(await compile({ [STUDY]: EXAMPLE })).toContain('The situation');
});
