import { readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { STUDY_FIELD_IDS } from '../../src/content/study-fields.ts';
import { STUDY_LIST } from '../../src/shared/urls.ts';
import { failuresIn } from '../fixtures/failures-in.ts';
import { readBuilt as read, scriptsOf, weigh } from './page-scripts.ts';

const SLUGS = readdirSync('content/case-studies')
  .map((name) => name.replace(/\.mdx$/, ''))
  .sort();

describe('data files', () => {
  test('a script for every case study registers that case study', () => {
    expect(readdirSync('dist/data/case-studies').sort()).toEqual(SLUGS.map((slug) => `${slug}.js`));
    const self: { almanacStudies?: Record<string, { slug: string; fields: object }> } = {};
    for (const slug of SLUGS) runInNewContext(read(`data/case-studies/${slug}.js`), { self });
    for (const slug of SLUGS) {
      expect(self.almanacStudies?.[slug]?.slug).toBe(slug);
      expect(Object.keys(self.almanacStudies?.[slug]?.fields ?? {})).toEqual(STUDY_FIELD_IDS);
    }
  });

  test('the CSV file and the JSON file have every case study', () => {
    const csv = read('data/case-studies.csv');
    expect([csv.startsWith('\uFEFFSubject,Headline,Summary,Place,'), csv.endsWith('\r\n')]).toEqual([true, true]);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n')).toHaveLength(SLUGS.length + 2);
    const { caseStudies } = JSON.parse(read('data/case-studies.json')) as { caseStudies: { slug: string }[] };
    expect(caseStudies.map(({ slug }) => slug)).toEqual(SLUGS);
  });
});

describe('weight of the scripts with everything they import, gzipped', () => {
  test('each case study: at most 5 kB', () => {
    const isLight = (slug: string): void => {
      const scripts = scriptsOf(`case-studies/${slug}/index.html`);
      expect(scripts.length).toBeGreaterThan(2);
      expect(weigh(scripts)).toBeLessThanOrEqual(5_000);
    };
    expect(failuresIn(SLUGS, isLight)).toEqual([]);
  });

  test.each(['compare', 'my-list', 'search', 'case-studies/table'])('%s: no library among the scripts', (page) => {
    // The list of case studies is data, not a program.
    const programs = scriptsOf(`${page}/index.html`).filter((path) => path !== STUDY_LIST);
    expect(weigh(programs)).toBeLessThanOrEqual(25_000);
  });

  test.each(['areas/workstyles', 'case-studies/by/country/england', 'download'])(
    '%s: scripts that make or check files load on use',
    (page) => {
      expect(weigh(scriptsOf(`${page}/index.html`))).toBeLessThanOrEqual(6_500);
    },
  );
});

test('every case study has its paragraph for minutes, readable without a script', () => {
  for (const slug of SLUGS) {
    const [, text = ''] = /<p id="minutes">(This case study is from [^<]+)<\/p>/.exec(read(`case-studies/${slug}/index.html`)) ?? [];
    expect(text).toMatch(new RegExp(`\\. Full case study: https://\\S+/case-studies/${slug}/$`));
  }
});
