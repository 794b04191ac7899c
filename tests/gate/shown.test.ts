import { createContext, runInContext } from 'node:vm';
import { caseStudyWords, studyFieldsWords } from '../../src/site/case-study-words.en.ts';
import { placesWords } from '../../src/features/browse/words.en.ts';
import { minutesWords } from '../../src/features/case-study/words.en.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawSvg } from '../../src/build/render-card.ts';
import { NODE_ONLY_RULES } from '../../src/gate/check/node-only-rules.ts';
import { readPage, textOf } from '../../src/gate/output/read-page.ts';
import { parseBody } from '../../src/gate/check/parse-body.ts';
import { cardOfCaseStudy } from '../../src/build/cards.ts';
import { toCsv } from '../../src/shared/csv.ts';
import { describeCaseStudy, serialiseJsonLd } from '../../src/content/json-ld.ts';
import { resolveCaseStudies } from '../../src/content/resolve-case-study.ts';
import { resolvePlace } from '../../src/content/resolve-place.ts';
import { toStudyData, toStudyRows } from '../../src/content/study-data.ts';
import { toStudyScript } from '../../src/content/study-script.ts';
import type { CaseStudy } from '../../src/model/case-study.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { inspectText } from '../../src/gate/rules/inspect.ts';
import { exampleStudy } from '../fixtures/example-study.ts';
import { failuresIn } from '../fixtures/failures-in.ts';
import { times } from '../fixtures/generated.ts';
import { HOSTILE } from './corpora.ts';
import { POSITIONS } from './hostile-files.ts';
import { STUDY } from './small-almanac.ts';

const PLACES = new Map([
  ['liverpool', resolvePlace('liverpool', { name: 'Liverpool', country: 'GB', kind: 'city', latitude: 53, longitude: -3 })],
]);
const WORDS = { ...caseStudyWords, ...studyFieldsWords, populationOf: placesWords.populationOf, minutes: minutesWords.sentences };
const CONTEXT = contextOf(['content/places/liverpool.yaml'], new Map([['liverpool', 'Liverpool']]));
let titles: string[] = [];

const isAccepted = (text: string): boolean =>
  inspectText(STUDY, POSITIONS['title quoted']?.(text) ?? '', { context: CONTEXT, parseBody, more: NODE_ONLY_RULES }).problems.length === 0;

function studyOf(title: string): CaseStudy {
  const [study] = resolveCaseStudies(
    [{ slug: 'example', data: exampleStudy({ title, summary: `${title} `.padEnd(160, 'x'), organisations: [title] }), body: '' }],
    PLACES,
    '2026-01-01',
  );
  if (!study) throw new Error('The example was not resolved.');
  return study;
}

/** Strings that the gate accepts as a title go into every file that is made from the content. */
beforeAll(() => {
  titles = HOSTILE.filter(isAccepted).map((text) => text.padEnd(8, ' .'));
});

test('hundreds of strings are accepted as titles, including markup and formulas', () => {
  expect(titles.length).toBeGreaterThan(500);
  expect(titles.filter((title) => /<script/i.test(title)).length).toBeGreaterThan(20);
  expect(titles.filter((title) => /^[=+@-]/.test(title)).length).toBeGreaterThan(3);
});

test('JSON-LD: the script ends where it should, and contains its data', () => {
  const isWhole = (title: string): void => {
    const data = describeCaseStudy(studyOf(title));
    const { elements } = readPage(
      `<!doctype html><title>x</title><script type="application/ld+json">${serialiseJsonLd(data)}</script><p>after</p>`,
    );
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'title', 'script', 'body', 'p']);
    const script = elements.find(({ tagName }) => tagName === 'script');
    expect(JSON.parse(script ? textOf(script) : '')).toEqual(JSON.parse(JSON.stringify(data)));
  };
  expect(failuresIn(titles, isWhole)).toEqual([]);
});

test('the data of the tools: the script only registers its data', () => {
  const self: { almanacStudies?: Record<string, unknown> } = {};
  const page = createContext({ self });
  const registers = (title: string): void => {
    const data = toStudyData(studyOf(title), WORDS);
    runInContext(toStudyScript(data), page);
    expect([Object.keys(page), Object.keys(self)]).toEqual([['self'], ['almanacStudies']]);
    expect(JSON.parse(JSON.stringify(self.almanacStudies))).toEqual({ example: JSON.parse(JSON.stringify(data)) });
  };
  expect(failuresIn(titles, registers)).toEqual([]);
});

test('CSV: each row has the right number of cells, and a spreadsheet would run none of them', () => {
  const labels = { ...studyFieldsWords.labels };
  const rows = toStudyRows(
    titles.map((title) => toStudyData(studyOf(title), WORDS)),
    labels,
  );
  const read = readCsv(toCsv(rows));
  expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const lost = rows.filter(([title], index) => ![title, `'${title}`].includes(read[index]?.[0]));
  expect(lost.map(([title]) => title)).toEqual([]);
});

/** Reads CSV by RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('share cards', () => {
  const SHAPES = new Set('html head body svg defs clippath mask g rect path circle image lineargradient stop'.split(' '));

  /** Titles that each have a sign or a tag that no earlier title has; all titles if TIMES is above 1. */
  function distinctTitles(): string[] {
    const seen = new Set<string>();
    return titles.filter((title) => {
      const signs = (title.match(/<\/?\w+|[^a-z0-9 ]/gi) ?? []).filter((sign) => !seen.has(sign));
      for (const sign of signs) seen.add(sign);
      return signs.length > 0 || times(1) > 1;
    });
  }

  function hasOnlyShapes(svg: string): void {
    const { elements } = readPage(svg);
    expect(elements.map(({ tagName }) => tagName.toLowerCase()).filter((name) => !SHAPES.has(name))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs).filter(({ name }) => !/^xmlns(:|$)/.test(name));
    const active = attributes.filter(({ name, value }) => /^on|^style$/.test(name) || /^\s*(?:https?:|javascript:|\/\/)/i.test(value));
    expect(active).toEqual([]);
    // A word as long as the longest title once made a drawing of sixteen megabytes, because nothing cut it.
    expect(svg.length).toBeLessThan(1_000_000);
  }

  test('contain only shapes, whatever the title is', async () => {
    const chosen = distinctTitles();
    expect(chosen.length).toBeGreaterThan(80);
    const drawings = await Promise.all(chosen.map((title) => drawSvg(cardOfCaseStudy(studyOf(title)))));
    expect(failuresIn(chosen, (title) => hasOnlyShapes(drawings[chosen.indexOf(title)] ?? ''))).toEqual([]);
  });
});
