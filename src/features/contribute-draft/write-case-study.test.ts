import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { times } from '../../../tests/fixtures/generated.ts';
import { parse } from 'yaml';
import { exampleFrontMatter } from '../../../tests/fixtures/example-study.ts';
import { caseStudySchema, type CaseStudyInput } from '../../model/case-study-schema.ts';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';
import { SECTIONS } from '../../model/sections.ts';
import { suggestSlug, writeCaseStudy, writePlace } from './write-case-study.ts';

const EXAMPLE = exampleFrontMatter() as CaseStudyInput;

/** The front matter as the gate reads it: with plain line ends, then as YAML with the core schema of 1.2. */
const readBack = (text: string, schema: 'core' | 'yaml-1.1' = 'core'): unknown =>
  parse(FRONT_MATTER.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '', { schema, version: '1.2' });

/** Texts that mean something else in YAML, in Markdown or to an older parser. */
const HOSTILE = [
  '\u2000',
  '---',
  '\n---\n## Not a heading\n',
  '...',
  'yes',
  'null',
  '~',
  '2020',
  '2020-01-01',
  '1e3',
  '0o17',
  '12:30:45',
  '<<',
  '=',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '# a',
  '&a *a',
  '!!js/function x',
  '{a: b}',
  '[a]',
  '"',
  "'",
  '\\',
  '|',
  '>-',
  '%YAML 1.1',
  '@a',
  '`a`',
  '${a}',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  ' a ',
  'a\tb',
  'a\r\nb',
  'a\rb',
  'a\u2028b',
  'a\u0085b',
  'a\u0000b',
  'a\u202Eb',
  '\uFEFFa',
  '\uD800',
  'é́',
  '__proto__',
  `${'long '.repeat(60)}\n  indented\n\n\nend`,
  `${'x'.repeat(300)}`,
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const study = fc.record({
  title: hostile,
  summary: hostile,
  organisations: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  principles: fc.record({ share: hostile }),
  prerequisites: fc.array(hostile, { maxLength: 2 }),
  contact: hostile,
  owner: hostile,
  results: fc.array(
    fc.record({
      value: hostile,
      label: hostile,
      by: hostile,
      kind: fc.constant('claimed' as const),
      when: fc.constant('2020'),
      source: fc.constant('a'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

describe('what is written reads back as the same data', () => {
  test.each(['core', 'yaml-1.1'] as const)('for any text, read as %s', (schema) => {
    fc.assert(
      fc.property(study, (texts) => {
        const data = { ...EXAMPLE, ...texts, outcomes: [] };
        const { prerequisites, ...rest } = data;
        const expected = prerequisites.length > 0 ? data : rest;
        expect(readBack(writeCaseStudy(data), schema)).toEqual(expected);
      }),
      { numRuns: times(300) },
    );
  });

  test('every field that a case study can have', () => {
    const full = caseStudySchema.parse({
      ...EXAMPLE,
      challenges: [{ id: 'money', helped: 'partly', how: 'It cost less than what it took the place of.' }],
      period: { start: '2020-03-23', end: '2021' },
      cost: [{ amount: '4.75 million', currency: 'GBP', priceYear: 2020, what: 'one-off kit', source: 'paper-2021' }],
      effort: { months: 3, people: 2.5, what: 'building it', source: 'paper-2021' },
      prerequisites: ['A room with a window.'],
      reusable: [{ what: 'The guide', url: 'https://www.example.org/guide', licence: 'CC BY 4.0' }],
      contact: 'The team',
      formerly: ['an-older-name'],
      corrections: [{ date: EXAMPLE.added, was: 'Another word', why: 'The source has this word, not the other.' }],
      learntFrom: ['another-study'],
      draft: true,
    });
    expect(caseStudySchema.parse(readBack(writeCaseStudy(full)))).toEqual(full);
  });

  test('an object that appears twice does not become an anchor', () => {
    const before = { value: '3', when: '2019' };
    const results = [EXAMPLE.results, EXAMPLE.results].flat().map((result) => ({ ...result, before }));
    expect(writeCaseStudy({ ...EXAMPLE, results })).not.toMatch(/[&*]a1/);
  });

  test('a place', () => {
    const place = { name: 'Yes: No', country: 'NO', kind: 'city', latitude: 59.9, longitude: -0.5 } as const;
    expect(parse(writePlace(place))).toEqual(place);
    expect(parse(writePlace(place), { schema: 'yaml-1.1' })).toEqual(place);
  });
});

describe('the file', () => {
  test('is as an author would write it', () => {
    expect(
      writeCaseStudy({ ...EXAMPLE, summary: `${'A council tried something out. '.repeat(5)}` }, { 'what-they-did': '  It tried.\n\n' }),
    ).toMatchInlineSnapshot(`
      "---
      title: A council tries something out
      subject: Trying something out
      summary: >-
        A council tried something out. A council tried something out. A council tried something out. A council tried something
        out. A council tried something out. 
      places: [liverpool]
      organisations:
        - Liverpool City Council
      areas: [workstyles]
      principles:
        simplify: It dropped three steps that helped nobody.
      tasks: [reset]
      themes: [people]
      outcomes: []
      stage: running
      period:
        start: '2020'
      wentWrong:
        text: Two of the three steps came back within a year.
        sources: [council-2020]
      results:
        - value: '12'
          label: things counted
          kind: measured
          when: '2020'
          by: The council
          source: council-2020
      sources:
        - id: council-2020
          title: What we did
          publisher: The council
          date: '2020'
          url: https://www.example.org/
          kind: own
        - id: paper-2021
          title: What they did
          publisher: The paper
          date: '2021'
          url: https://www.example.com/
          kind: press
      added: '2026-01-01'
      reviewed: '2026-01-01'
      owner: Almanac editors
      ---

      ## The situation

      Not known yet: the problem, and who it affected.

      ## What they did

      It tried.

      ## What changed

      Not known yet: results with dates and who says so. Call a claim a claim.

      ## What went wrong

      Not known yet: failures, delays, critics, limits, what happened later, and what the sources do not say.

      ## How to do it yourself

      Not known yet: three to six steps that a peer could follow next week. If no source gives them, say they are your own suggestions.
      "
    `);
  });

  test('has the five headings, and under each the text or a placeholder', () => {
    const texts = Object.fromEntries(SECTIONS.map(({ id }) => [id, `About ${id}.`]));
    for (const { id, title, guidance } of SECTIONS) {
      expect(writeCaseStudy(EXAMPLE, texts)).toContain(`## ${title}\n\nAbout ${id}.\n`);
      expect(writeCaseStudy(EXAMPLE)).toContain(`## ${title}\n\nNot known yet: ${guidance}\n`);
    }
  });

  test('the placeholder has no figure and nothing that Markdown would read as more than text', () => {
    for (const { guidance } of SECTIONS) expect(guidance).toMatch(/^[A-Za-z ,.;]+$/);
  });
});

test.each([
  ['leeds', 'Leeds opens its plans to other councils', 'leeds-opens-plans-other-councils'],
  ['barking-and-dagenham', 'The Index', 'barking-and-dagenham-index'],
  ['leeds', 'Leeds', 'leeds-case-study'],
  ['leeds', '日本', 'leeds-case-study'],
  ['leeds', 'Été à Genève', 'leeds-ete-geneve'],
  ['leeds', `${'word '.repeat(40)}`, 'leeds-word-word-word-word-word-word-word-word-word-word-word'],
])('a file name for %s, “%s”: %s', (place, title, slug) => {
  expect(suggestSlug(place, title)).toBe(slug);
  expect(slug.length).toBeLessThanOrEqual(60);
});
