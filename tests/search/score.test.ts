import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolvePlace } from '../../src/content/resolve-place.ts';
import { EVIDENCE_GRADES } from '../../src/model/evidence-grade.ts';
import type { PlaceData } from '../../src/model/place-schema.ts';
import { listUrl } from '../../src/shared/urls.ts';
import { QUERY_CLASSES, readQueries, type TestQuery } from './read-queries.ts';
import { rankOf, scoreAnswers } from './score.ts';

const query = (name: TestQuery['class']): TestQuery => ({ query: 'x', class: name, expect: ['/right/', '/also-right/'] });
const ANSWERS = [
  { query: query('plain'), found: ['/right/', '/wrong/'] },
  { query: query('plain'), found: ['/wrong/', '/wrong/', '/wrong/', '/also-right/'] },
  { query: query('typo'), found: [] },
];

describe('scores', () => {
  test('the rank is that of the first right answer', () => {
    expect(ANSWERS.map(rankOf)).toEqual([1, 4, Infinity]);
  });

  test('each class has scores, and so have all queries together', () => {
    const scores = Object.fromEntries(scoreAnswers(ANSWERS).map((score) => [score.name, score]));
    expect(scores['plain']).toMatchObject({ queries: 2, success1: 0.5, success3: 0.5, meanReciprocalRank: 0.625 });
    expect(scores['typo']).toMatchObject({ queries: 1, success3: 0, meanReciprocalRank: 0 });
    expect(scores['all']?.queries).toBe(3);
  });
});

describe('the test set', () => {
  const queries = readQueries();

  test('has at least 350 queries, of every class, none of them twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(350);
    expect(new Set(queries.map((each) => each.class))).toEqual(new Set(QUERY_CLASSES));
    expect(new Set(queries.map((each) => `${each.query} ${JSON.stringify(each.facets)}`)).size).toBe(queries.length);
  });

  test('expects pages whose content exists', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/').replace(/\.[a-z]+$/, ''),
    );
    const known = new Set([
      ...files,
      ...files.map((file) => file.replace(/^pages\//, 'about/')),
      'about',
      'glossary',
      'outcomes',
      'about/evidence',
      'about/mapping',
      'case-studies/table',
      ...listsOfFacets(),
    ]);
    expect(queries.flatMap((each) => each.expect).filter((address) => !known.has(address.slice(1, -1)))).toEqual([]);
  });
});

/** The lists of case studies by evidence and by country, without the outer slashes. */
function listsOfFacets(): string[] {
  const countries = globSync('content/places/*.yaml').map(
    (file) => resolvePlace('x', parse(readFileSync(file, 'utf8')) as PlaceData).country.url,
  );
  return [...EVIDENCE_GRADES.map(({ id }) => listUrl('evidence', id)), ...countries].map((url) => url.slice(1, -1));
}
