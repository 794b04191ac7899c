import { placesWords } from '../features/browse/words.en.ts';
import { minutesWords } from '../features/case-study/words.en.ts';
import { caseStudyWords, studyFieldsWords } from '../site/case-study-words.en.ts';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import type { CaseStudy } from '../model/case-study.ts';
import { toCsv } from '../shared/csv.ts';
import { resolveCaseStudies } from './resolve-case-study.ts';
import { resolvePlace } from './resolve-place.ts';
import { toSafeJson } from '../shared/safe-json.ts';
import { toStudyData, toStudyFile, toStudyRows, type StudyData } from './study-data.ts';
import { toStudyScript } from './study-script.ts';
import { STUDY_FIELD_IDS, studyFields, type StudyFieldId } from './study-fields.ts';

const PLACES = new Map(
  [
    resolvePlace('liverpool', {
      name: 'Liverpool',
      country: 'GB',
      nation: 'GB-ENG',
      kind: 'metropolitan-borough',
      latitude: 53,
      longitude: -3,
      population: { value: 486100, year: 2021, publisher: 'ONS', url: 'https://www.example.org/' },
    }),
    resolvePlace('lyon', { name: 'Lyon', country: 'FR', kind: 'metropolis', latitude: 45, longitude: 5 }),
  ].map((place) => [place.id, place]),
);
const WORDS = { ...caseStudyWords, ...studyFieldsWords, populationOf: placesWords.populationOf, minutes: minutesWords.sentences };
const resolve = (changes: Record<string, unknown> = {}): CaseStudy =>
  resolveCaseStudies([{ slug: 'a-study', data: exampleStudy(changes), body: '' }], PLACES, '2026-01-01')[0] as CaseStudy;
const dataOf = (changes: Record<string, unknown> = {}): StudyData => toStudyData(resolve(changes), WORDS);
const valuesOf = (id: StudyFieldId, changes: Record<string, unknown> = {}): readonly string[] => dataOf(changes).fields[id];

describe('the fields of a case study', () => {
  test('every field has its own label', () => {
    const labels: Readonly<Record<StudyFieldId, string>> = studyFieldsWords.labels;
    const named = STUDY_FIELD_IDS.map((id) => labels[id]);
    expect(named.every(Boolean)).toBe(true);
    expect(new Set(named).size).toBe(STUDY_FIELD_IDS.length);
    expect(studyFields(WORDS).map(({ id }) => id)).toEqual(STUDY_FIELD_IDS);
  });

  const RESULT = { value: '12', label: 'things counted', kind: 'measured', when: '2020-03', by: 'The council', source: 'council-2020' };
  const COST = { amount: 1_350_000, currency: 'GBP', priceYear: 2019, what: 'the programme', source: 'council-2020' };

  test.each([
    ['place', {}, ['Liverpool']],
    ['place', { places: ['lyon', 'liverpool'] }, ['Lyon', 'Liverpool']],
    ['country', { places: ['lyon', 'liverpool'] }, ['France', 'England']],
    ['kind', {}, ['Metropolitan borough']],
    ['residents', {}, ['486,100 in 2021']],
    ['residents', { places: ['lyon'] }, []],
    ['residents', { places: ['lyon', 'liverpool'] }, ['Liverpool: 486,100 in 2021']],
    ['organisations', {}, ['Liverpool City Council']],
    ['period', {}, ['since 2020']],
    ['stage', {}, ['Ongoing']],
    ['areas', {}, ['Workstyles']],
    ['principles', {}, ['Simplify: It dropped three steps that helped nobody.']],
    ['tasks', {}, ['Reset']],
    ['themes', {}, ['People']],
    ['outcomes', {}, []],
    ['challenges', {}, []],
    [
      'challenges',
      { challenges: [{ id: 'sliding-back', helped: 'no', how: 'It did not hold up against habit.' }] },
      ['Sliding back and change fatigue: did not help'],
    ],
    ['results', { results: [RESULT] }, ['12 things counted (measured by the council, March 2020)']],
    [
      'results',
      { results: [{ ...RESULT, before: { value: '9', when: '2018' }, comparedWith: 'two other councils' }] },
      ['12 things counted (measured by the council, March 2020; before: 9 (2018); compared with two other councils)'],
    ],
    ['results', { results: [{ ...RESULT, changeSince: '2018' }] }, ['12 things counted (measured by the council, March 2020; change since 2018)']],
    ['cost', {}, []],
    ['cost', { cost: 'not published' }, ['No published figure found']],
    ['cost', { cost: [COST] }, ['£1.35m, the programme (2019 prices)']],
    ['effort', {}, []],
    ['effort', { effort: 'not published' }, ['No published figure found']],
    ['effort', { effort: { months: 6, people: 1, what: 'to build it', source: 'council-2020' } }, ['6 months, 1 person, to build it']],
    ['failures', {}, []],
    [
      'failures',
      {
        failures: [
          { what: 'The first tender had no bids.', stage: 'procurement', source: 'council-2020' },
          { what: 'Few people used it.', stage: 'results', sign: 'The count of June 2020.', source: 'council-2020' },
        ],
      },
      ['Procurement: The first tender had no bids.', 'Results not reached: Few people used it.'],
    ],
    ['prerequisites', { prerequisites: ['Somebody who answers the phone'] }, ['Somebody who answers the phone']],
    ['reusable', { reusable: [{ what: 'The code', url: 'https://www.example.org/', licence: 'MIT' }] }, ['The code (licence: MIT)']],
    ['learntFrom', {}, []],
    ['evidence', {}, ['Limited, 2 of 5: figures, no baseline']],
    ['missing', {}, ['Cost', 'Effort', 'What you need first', 'Resources to reuse', 'Challenges faced', 'Outcomes', 'A contact']],
    ['independent', {}, ['yes']],
    ['sources', {}, ['2']],
    ['checked', {}, ['1 January 2026']],
  ] as const)('%s of %j: %j', (id, changes, values) => {
    expect(valuesOf(id, changes)).toEqual(values);
  });

  test('a case study with only its own organisation as a source has no independent source', () => {
    const own = { id: 'council-2020', title: 'What we did', publisher: 'C.', date: '2020', url: 'https://www.example.org/', kind: 'own' };
    expect(valuesOf('independent', { sources: [{ ...own, publisher: 'The council' }] })).toEqual(['no']);
  });
});

describe('the script of a case study', () => {
  const HOSTILE = 'A title </script><script>alert(1)</script> \u2028\u2029 <!-- & “x”';

  test('registers its data, and nothing in it can end a script or a line', () => {
    const data = dataOf({ title: HOSTILE });
    const script = toStudyScript(data);
    expect(script).not.toMatch(/[<>\u2028\u2029]/);
    const self: { almanacStudies?: Record<string, unknown> } = {};
    runInNewContext(script, { self });
    expect(JSON.parse(JSON.stringify(self.almanacStudies))).toEqual({ 'a-study': data });
  });

  test('a second script adds to the first', () => {
    const self: { almanacStudies?: Record<string, unknown> } = {};
    const context = { self };
    runInNewContext(toStudyScript(dataOf()), context);
    runInNewContext(toStudyScript({ ...dataOf(), slug: 'b-study' }), context);
    expect(Object.keys(self.almanacStudies ?? {})).toEqual(['a-study', 'b-study']);
  });

  test.each(['</script>', '<!--', ']]>', '\u2028', '\u2029', '&'])(
    '%j is escaped safely, and read back unchanged',
    (text) => {
      const json = toSafeJson({ text });
      expect(json).not.toContain(text);
      expect(JSON.parse(json)).toEqual({ text });
    },
  );
});

test('the table has a column for every field, and turns formulas into text', () => {
  const rows = toStudyRows([dataOf({ organisations: ['=HYPERLINK("https://evil.example/")', 'Bee'] })], studyFieldsWords.labels);
  expect(rows.map((row) => row.length)).toEqual([STUDY_FIELD_IDS.length + 3, STUDY_FIELD_IDS.length + 3]);
  expect(rows[0]?.slice(0, 2)).toEqual(['Subject', 'Headline']);
  expect(rows[1]?.at(-1)).toBe('https://new-local-almanac.example/case-studies/a-study/');
  expect(toCsv(rows)).toContain(`,"'=HYPERLINK(""https://evil.example/""); Bee",`);
});

test('the file for programs names its fields and gives full addresses', () => {
  expect(toStudyFile([dataOf()], studyFieldsWords.labels)).toMatchObject({
    fields: STUDY_FIELD_IDS.map((id) => ({ id, label: studyFieldsWords.labels[id] })),
    caseStudies: [{ slug: 'a-study', url: 'https://new-local-almanac.example/case-studies/a-study/' }],
  });
});

describe('the sources of the values', () => {
  const RESULT = { value: '12', label: 'things counted', kind: 'target', when: '2020-03', by: 'The council', source: 'paper-2021' };
  const COST = { amount: 40_000, currency: 'CAD', what: 'running it', source: 'paper-2021' };
  const { cited } = dataOf({
    results: [{ ...RESULT, became: { what: 'met', how: 'The council said so a year later.', source: 'council-2020' } }, RESULT],
    cost: [COST, { ...COST, priceYear: 2019, source: 'council-2020' }],
    effort: { months: 3, what: 'to build it', source: 'paper-2021' },
    wentWrong: { text: 'Two of the three steps came back within a year.', sources: ['paper-2021', 'council-2020'] },
    failures: [
      { what: 'A step came back.', stage: 'people', sign: 'Staff asked for it.', source: 'paper-2021' },
      { what: 'Another one did.', stage: 'people', response: 'It was dropped again.', source: 'council-2020' },
    ],
  });

  test('are numbered as on the page of the case study', () => {
    expect(cited).toMatchObject({
      results: [[2, 1], [2]],
      cost: [
        { currency: 'CAD', source: 2 },
        { currency: 'CAD', priceYear: 2019, source: 1 },
      ],
      effort: [2],
      wentWrong: [2, 1],
      failures: [
        { sign: 'Staff asked for it.', response: '', source: 2 },
        { sign: '', response: 'It was dropped again.', source: 1 },
      ],
    });
    expect(cited.sources).toEqual([
      { title: 'What we did', publisher: 'The council', date: '2020', url: 'https://www.example.org/' },
      { title: 'What they did', publisher: 'The paper', date: '2021', url: 'https://www.example.com/' },
    ]);
  });

  test('are empty if nothing is published', () => {
    expect(dataOf({ cost: 'not published', effort: 'not published' }).cited).toMatchObject({ cost: [], effort: [], failures: [] });
  });
});
