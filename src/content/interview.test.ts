import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caseStudySchema } from '../model/case-study-schema.ts';
import { placeSchema } from '../model/place-schema.ts';
import { interviewBeginning, interviewCaseStudy } from './interview-case-study.ts';
import { askFields, type Interview, type Question } from './interview.ts';

interface Held<T> {
  readonly result: T;
  readonly asked: readonly Question[];
}

/** Answers by the label of the question, each list of answers in turn; everything else is left empty. */
function hold<T>(interview: Interview<T>, answers: Readonly<Record<string, string | readonly string[]>>): Held<T> {
  const left = new Map(Object.entries(answers).map(([label, given]) => [label, [given].flat()]));
  const asked: Question[] = [];
  let step = interview.next();
  while (!step.done) {
    if (asked.length > 300) throw new Error(`It goes on asking for "${step.value.label}": ${step.value.complaint ?? ''}`);
    asked.push(step.value);
    step = interview.next(left.get(step.value.label)?.shift() ?? '');
  }
  const unused = [...left].filter(([, given]) => given.length > 0).map(([label]) => label);
  if (unused.length > 0) throw new Error(`Never asked: ${unused.join(', ')}`);
  return { result: step.value, asked };
}

const NEEDED = {
  title: 'Leeds opens its plans',
  'places 1': 'leeds',
  areas: 'workstyles, data-insights',
  tasks: 'reset',
  themes: 'people',
  stage: 'running',
  'period: start': '2020',
};

describe('an interview about a case study', () => {
  test('asks in the order of the file, and takes nothing for an answer where it may', () => {
    const { result, asked } = hold(interviewCaseStudy({}), NEEDED);
    expect(result).toEqual({
      title: 'Leeds opens its plans',
      places: ['leeds'],
      areas: ['workstyles', 'data-insights'],
      tasks: ['reset'],
      themes: ['people'],
      outcomes: [],
      stage: 'running',
      period: { start: '2020' },
    });
    const order = [...new Set(asked.map(({ label }) => label.split(/[: ]/)[0]))];
    const fields = Object.keys(caseStudySchema.shape).filter((name) => !['added', 'reviewed', 'owner', 'draft'].includes(name));
    expect(order).toEqual(fields);
  });

  test('every question has its help, and a list its allowed words with their names', () => {
    const { asked } = hold(interviewCaseStudy({}), NEEDED);
    expect(asked.filter(({ help }) => help.length < 10).map(({ label }) => label)).toEqual([]);
    expect(asked.find(({ label }) => label === 'areas')).toMatchObject({ isMany: true, onEmpty: 'ask again', allowed: { length: 8 } });
    expect(asked.find(({ label }) => label === 'areas')?.allowed[3]).toEqual({ word: 'workstyles', name: 'Workstyles' });
  });

  test('figures name sources, and each is asked for once', () => {
    const { result } = hold(interviewCaseStudy({}), {
      ...NEEDED,
      'results 1: value': '12',
      'results 1: label': 'people who answered',
      'results 1: kind': 'measured',
      'results 1: when': '2020',
      'results 1: by': 'The council',
      'results 1: source': 'paper-2021',
      'results 1: before: value': '3',
      'results 1: before: when': '2019',
      cost: 'known',
      'cost 1: amount': '4.75 million',
      'cost 1: currency': 'GBP',
      'cost 1: priceYear': '2020',
      'cost 1: what': 'one-off kit',
      'cost 1: source': 'paper-2021',
      effort: 'known',
      'effort: people': '2.5',
      'effort: what': 'building it',
      'effort: source': 'council-2020',
      'source paper-2021: title': 'What they did',
      'source paper-2021: publisher': 'The paper',
      'source paper-2021: date': 'undated',
      'source paper-2021: url': 'https://www.example.com/',
      'source paper-2021: kind': 'press',
      'source council-2020: title': 'What we did',
      'source council-2020: publisher': 'The council',
      'source council-2020: date': '2020',
      'source council-2020: url': 'https://www.example.org/',
      'source council-2020: kind': 'own',
      'source council-2020: evaluation': 'no',
    });
    expect(result).toMatchObject({
      results: [{ value: '12', before: { value: '3', when: '2019' } }],
      cost: [{ amount: '4.75 million', priceYear: 2020 }],
      effort: { people: 2.5, what: 'building it', source: 'council-2020' },
    });
    expect(result.sources?.map(({ id }) => id)).toEqual(['paper-2021', 'council-2020']);
    expect(result.sources?.[1]).toMatchObject({ evaluation: false });
  });

  test('principles take a clause each; what is not published is a word', () => {
    const { result } = hold(interviewCaseStudy({}), {
      ...NEEDED,
      principles: 'simplify, share',
      'principles: share': 'Its notes are open to every other council.',
      cost: 'not published',
      'organisations 1': 'Leeds City Council',
      'organisations 2': 'The university',
    });
    expect(result).toMatchObject({
      principles: { share: 'Its notes are open to every other council.' },
      cost: 'not published',
      organisations: ['Leeds City Council', 'The university'],
    });
  });

  test('title and places can be asked for first, and keep what is known', () => {
    const { result, asked } = hold(interviewBeginning({ stage: 'running' }), { title: NEEDED.title, 'places 1': 'leeds' });
    expect(result).toEqual({ stage: 'running', title: NEEDED.title, places: ['leeds'] });
    expect(asked.map(({ label }) => label)).toEqual(['title', 'places 1', 'places 2']);
  });

  test('what is known is not asked for', () => {
    const { asked } = hold(interviewCaseStudy({ title: 'Leeds opens its plans', places: ['leeds'], areas: ['workstyles'] }), {
      tasks: 'reset',
      themes: 'people',
      stage: 'running',
      'period: start': '2020',
    });
    expect(asked[0]?.label).toBe('summary');
    expect(asked.filter(({ label }) => /^(title|places|areas)/.test(label))).toEqual([]);
  });
});

describe('an answer that does not fit is asked for again, with the reason', () => {
  test.each([
    ['title', 'Short', 'That has 5 characters; at least 8 are needed.'],
    ['summary', 'x'.repeat(301), 'That has 301 characters; at most 300 are taken.'],
    ['places 1', 'Leeds City', 'Use only lower-case letters, digits and single hyphens. For example "leeds-city".'],
    [
      'areas',
      'data-insights, workstyle',
      /^"workstyle" is not one of these\. Did you mean "workstyles"\? Allowed: place-based-leadership, /,
    ],
    ['areas', '', /^This needs an answer, which may be changed in the file later; \? explains it\.$/],
    ['areas', 'workstyles, workstyles', 'This entry is listed twice.'],
    ['stage', 'nearly', '"nearly" is not one of these. Allowed: planned, running, ended, stopped.'],
    ['period: start', '2020-13', 'Enter a date, for example 2020, 2020-03 or 2020-03-23.'],
    ['period: start', '', /^This needs an answer, .* Write a date as 2020, 2020-03 or 2020-03-23\.$/],
    ['sources 1: id', 'A B', 'Use only lower-case letters, digits and single hyphens. For example "a-b".'],
    ['cost', '£22m', '"£22m" is not one of these. Allowed: not published, known.'],
  ])('%s: %s', (label, wrong, complaint) => {
    const right = (NEEDED as Record<string, string>)[label] ?? '';
    const { asked } = hold(interviewCaseStudy({}), { ...NEEDED, [label]: [wrong, right] });
    const again = asked.filter((question) => question.label === label);
    expect(again).toHaveLength(2);
    expect(again.map((question) => question.complaint)).toEqual([undefined, expect.stringMatching(complaint)]);
  });

  test('an amount and an address are told how they are written', () => {
    const { asked } = hold(interviewCaseStudy({}), {
      ...NEEDED,
      cost: 'known',
      'cost 1: amount': ['£22m', '22 million'],
      'cost 2: amount': '3',
      'cost 1: source': 'paper-2021',
      'source paper-2021: date': 'undated',
      'source paper-2021: url': ['www.example.org', 'https://www.example.org/'],
      'source paper-2021: kind': 'press',
    });
    const complaints = asked.flatMap(({ complaint }) => complaint ?? []);
    expect(complaints).toEqual([
      'Enter a number, for example 250000 or 4.75 million.',
      'This is not a web address. Enter a full https address, for example https://www.example.org/page.',
    ]);
    expect(asked.filter(({ label }) => label.includes('undefined'))).toEqual([]);
    expect(asked.find(({ label }) => label === 'cost')?.help).toContain('Answer "known" to be asked');
  });

  test('the name of a word is an answer as well', () => {
    const { result } = hold(interviewCaseStudy({}), { ...NEEDED, areas: 'Service design, DATA-INSIGHTS' });
    expect(result.areas).toEqual(['service-design', 'data-insights']);
  });

  test('yes and no', () => {
    const { asked, result } = hold(askFields(z.object({ isOpen: z.boolean() })), { isOpen: ['perhaps', 'yes'] });
    expect(asked[1]?.complaint).toBe('Answer yes or no.');
    expect(asked[0]?.allowed.map(({ word }) => word)).toEqual(['yes', 'no']);
    expect(result).toEqual({ isOpen: true });
  });
});

test('a place is asked for in the same way', () => {
  const { result, asked } = hold(askFields(placeSchema, {}, { whole: true }), {
    name: ['', 'York'],
    country: 'GB',
    nation: 'GB-ENG',
    kind: 'unitary',
    latitude: ['north', '91', '53.96'],
    longitude: '-1.08',
  });
  expect(placeSchema.parse(result)).toEqual({
    name: 'York',
    country: 'GB',
    nation: 'GB-ENG',
    kind: 'unitary',
    latitude: 53.96,
    longitude: -1.08,
  });
  expect(asked.filter(({ label }) => label === 'latitude').map(({ complaint }) => complaint)).toEqual([
    undefined,
    'Write a number.',
    'That has the value 91; at most 90 are taken.',
  ]);
});
