import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attributeOf, readPage, textOf } from '../../src/gate/output/read-page.ts';
import { readSource } from '../../src/gate/rules/read-source.ts';
import type { ContentIndex } from '../../src/features/contribute-draft/content-index.ts';
import { caseStudySchema } from '../../src/model/case-study-schema.ts';
import { compareText } from '../../src/shared/compare-text.ts';
import { STUDY_LIST_GLOBAL, type ListedStudy } from '../../src/content/study-list.ts';
import { PLACE_LIST_GLOBAL, type ListedPlace } from '../../src/content/place-list.ts';
import { PLACE_LIST, STUDY_LIST } from '../../src/shared/urls.ts';

const read = (path: string): string => readFileSync(join('dist', path), 'utf8');
const idsIn = (folder: string): string[] =>
  readdirSync(`content/${folder}`)
    .map((name) => name.replace(/\.\w+$/, ''))
    .sort();

/** The paths of the page's scripts and of their imports that match `pattern`, without the lists of choices, which are data. */
function scriptsOf(page: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of read(path).matchAll(pattern)) follow(join(dirname(path), String(name)));
  };
  for (const element of readPage(read(page)).elements)
    if (element.tagName === 'script' && attributeOf(element, 'src')) follow(String(attributeOf(element, 'src')));
  return [...found].filter((path) => path !== PLACE_LIST && path !== STUDY_LIST);
}

const AT_ONCE = /(?:import|from)\s*["'](\.\/[^"']+)["']/g;
const EVER = /(?:import|from)\s*\(?\s*["'`](\.\/[^"'`]+)["'`]/g;
const weigh = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

describe('weight of the form, gzipped', () => {
  test('its scripts: at most 25 kB before anything is typed', () => {
    expect(weigh(scriptsOf('contribute/index.html', AT_ONCE))).toBeLessThanOrEqual(25_000);
  });

  test('the schema, the rules and the Markdown parser load later, and this test finds them', () => {
    const atOnce = scriptsOf('contribute/index.html', AT_ONCE);
    const later = scriptsOf('contribute/index.html', EVER).filter((path) => !atOnce.includes(path));
    const haveRules = (paths: readonly string[]): boolean => paths.some((path) => read(path).includes('is not an allowed value for '));
    expect([haveRules(atOnce), haveRules(later)]).toEqual([false, true]);
    expect(weigh(later)).toBeGreaterThan(40_000);
    expect(weigh(later)).toBeLessThanOrEqual(150_000);
  });
});

test('in the questions to print there is a space between sentences', () => {
  const texts = readPage(read('contribute/index.html')).elements.flatMap((element) => (element.tagName === 'p' ? [textOf(element)] : []));
  expect(texts.some((text) => text.includes('1 to 3. Place-based leadership · '))).toBe(true);
  expect(texts.filter((text) => /[a-z0-9]\.[A-Z]/.test(text))).toEqual([]);
});

test('the outline for the form has every case study, place and network, including drafts', () => {
  const self: { almanacOutline?: ContentIndex } = {};
  runInNewContext(read('data/contribute.js'), { self });
  const { studies, places, networks } = self.almanacOutline ?? { studies: [], places: [], networks: [] };
  expect(studies.map(({ slug }) => slug)).toEqual(idsIn('case-studies'));
  expect(places.map(({ id }) => id).sort()).toEqual(idsIn('places'));
  expect([...networks]).toEqual(idsIn('networks'));
  for (const { sources } of studies) expect(sources.length).toBeGreaterThan(0);
});

test('the form offers every place and published case study, but the HTML of its page names none', () => {
  const self: { [PLACE_LIST_GLOBAL]?: readonly ListedPlace[]; [STUDY_LIST_GLOBAL]?: readonly ListedStudy[] } = {};
  for (const list of [PLACE_LIST, STUDY_LIST]) runInNewContext(read(list), { self });
  const { [PLACE_LIST_GLOBAL]: places = [], [STUDY_LIST_GLOBAL]: studies = [] } = self;
  expect(studies.map(([slug]) => slug).sort()).toEqual(idsIn('case-studies'));
  expect(places.map(([id]) => id).sort()).toEqual(idsIn('places'));
  expect(places.map(([, name]) => name)).toEqual(places.map(([, name]) => name).sort(compareText));
  const page = read('contribute/index.html');
  expect([...page.matchAll(/<script src="([^"]+)"><\/script>/g)].map(([, path]) => path)).toEqual([PLACE_LIST, STUDY_LIST]);
  expect([...idsIn('case-studies'), ...idsIn('places')].filter((id) => page.includes(`"${id}"`))).toEqual([]);
});

test('the text file to fill in can be read as a case study, and names every field except those for published case studies', () => {
  const text = read('contribute/template.txt');
  const { data } = readSource('content/case-studies/x.mdx', text, () => ({ fault: { message: '', line: 1, column: 1 } }));
  expect(data).toMatchObject({ title: '', stage: '', outcomes: [] });
  const missing = Object.keys(caseStudySchema.shape).filter((name) => !new RegExp(`^#?${name}:`, 'm').test(text));
  expect(missing).toEqual(['formerly', 'corrections']);
});
