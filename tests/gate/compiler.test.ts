import { describe, expect, test } from 'vitest';
import { NODE_RULES } from '../../src/gate/rules/node-rules.ts';
import { compile, COMPILER_CASES } from './compile.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

describe.each(NODE_RULES)('the compiler alone: $id', (rule) => {
  const cases = COMPILER_CASES.filter(({ rule: id }) => id === rule.id);

  test.each(cases)('stops at $name', async ({ bad }) => {
    await expect(compile(bad)).rejects.toThrow(/^content\/case-studies\/example\.mdx:\d+:\d+ .*Run npm run check/);
  });

  test.each(cases)('compiles the allowed counterpart of $name', async ({ good }) => {
    expect(await compile(good)).toContain('MDXContent');
  });

  test('is needed: without it a bad case compiles', async () => {
    const others = NODE_RULES.filter(({ id }) => id !== rule.id);
    const stops = await Promise.allSettled(cases.map(({ bad }) => compile(bad, others)));
    expect(stops.some(({ status }) => status === 'fulfilled')).toBe(true);
  });
});

test('the example compiles', async () => {
  expect(await compile({ [STUDY]: EXAMPLE })).toContain('The situation');
});
