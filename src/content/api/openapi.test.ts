import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { toOpenApi } from './openapi.ts';

/** The problems that the linter finds in a description, as `rule: message`. */
async function lint(description: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(description), absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('the description of the API is valid OpenAPI 3.1 without warnings', async () => {
  expect(await lint(toOpenApi('2026-01-01'))).toEqual([]);
});

test('the linter finds a path without its parameter, and a broken reference', async () => {
  const broken = { ...toOpenApi('2026-01-01'), paths: { '/x/{id}': { get: { responses: { '200': { $ref: '#/nowhere' } } } } } };
  const found = (await lint(broken)).join('\n');
  expect(found).toContain('path-parameters-defined');
  expect(found).toContain('no-unresolved-refs');
});
