import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../gate/check/read-library.ts';
import { AREAS } from '../model/areas.ts';
import { proseSchemas } from '../model/prose-schema.ts';
import { resolvePoints } from './points.ts';

const { caseStudies } = await readLibrary('.');
const POINTS = AREAS.flatMap(({ id }) => {
  const [, data = ''] = readFileSync(`content/areas/${id}.mdx`, 'utf8').split('---\n');
  return proseSchemas.areas.parse(parse(data)).points;
});

test('all 52 points of the briefing exist, each once', () => {
  expect(POINTS.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
});

test('each point has a case study that shows it, partly shows it or failed at it, and all of these exist', () => {
  for (const { number, proof } of resolvePoints(POINTS, caseStudies)) expect([number, proof.length > 0]).toEqual([number, true]);
});

test('a point that names an unknown case study is an error', () => {
  const [point] = POINTS;
  const stranger = point && { ...point, studies: [{ id: 'no-such-study', shows: 'yes' as const }] };
  expect(() => resolvePoints(stranger ? [stranger] : [], caseStudies)).toThrow('no-such-study');
});
