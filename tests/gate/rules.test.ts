import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { HINT_KINDS, PROBLEM_KINDS } from '../../src/gate/rules/problem.ts';
import { findingsOf, RULE_CASES, RULES } from './all-cases.ts';
import { checkInMemory, SMALL_ALMANAC } from './small-almanac.ts';

test('the small almanac has no problems', async () => {
  expect((await checkInMemory(SMALL_ALMANAC)).problems).toEqual([]);
});

describe.each(RULES)('$id', ({ id, code }) => {
  const cases = RULE_CASES.filter(({ rule }) => rule === id);

  test('has a case', () => {
    expect(cases).not.toEqual([]);
  });

  test.each(cases)('refuses $name', async ({ bad }) => {
    const report = await findingsOf(bad);
    expect(report).toContain(`[${code}]`);
    expect(report).toMatchSnapshot();
  });

  test.each(cases)('accepts the closest correct text to $name', async ({ good }) => {
    expect(await findingsOf(good)).not.toMatch(/\[[a-z-]+\]$/m);
  });

  test('is needed: without it, another report is printed', async () => {
    const [first] = cases.filter(({ crash }) => !crash);
    expect(await findingsOf(first?.bad ?? {}, id)).not.toBe(await findingsOf(first?.bad ?? {}));
  });
});

test('every case is for an existing rule, and no two rules share an id', () => {
  const ids = RULES.map(({ id }) => id);
  expect(RULE_CASES.filter(({ rule }) => !ids.includes(rule))).toEqual([]);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every code belongs to a rule, except the code for a file that stops its reader', () => {
  const codes = new Set<string>(RULES.map(({ code }) => code));
  expect(Object.keys({ ...PROBLEM_KINDS, ...HINT_KINDS }).filter((code) => !codes.has(code))).toEqual(['parser-stopped']);
});

test('every code has a heading in docs/error-reference.md, which has no other headings', async () => {
  const headings = [...(await readFile('docs/error-reference.md', 'utf8')).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.sort()).toEqual([...Object.keys({ ...PROBLEM_KINDS, ...HINT_KINDS }), FIX].sort());
});

const FIX = 'What --fix changes';
