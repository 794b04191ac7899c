import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { toOpenApi } from './openapi.ts';

/** What the linter finds in a description, as `rule: message`. */
async function lint(description: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(description), absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('the description of the API is OpenAPI 3.1 without a fault or a warning', async () => {
  expect(await lint(toOpenApi('2026-01-01'))).toEqual([]);
});

test('the linter finds a path whose parameter is missing, and a reference that leads nowhere', async () => {
  const broken = { ...toOpenApi('2026-01-01'), paths: { '/x/{id}': { get: { responses: { '200': { $ref: '#/nowhere' } } } } } };
  const found = (await lint(broken)).join('\n');
  expect(found).toContain('path-parameters-defined');
  expect(found).toContain('no-unresolved-refs');
});
