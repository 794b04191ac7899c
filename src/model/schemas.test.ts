import { describe, expect, test } from 'vitest';
import { exampleFrontMatter } from '../../tests/fixtures/example-study.ts';
import { caseStudySchema } from './case-study-schema.ts';
import { splitCitations } from './citation.ts';
import { dateText, dateTextOrUndated, dayText } from './date-text.ts';
import { placeSchema } from './place-schema.ts';
import { idsOf, termOf } from './taxonomy.ts';
import { httpsAddress } from './web-address.ts';

describe('dates', () => {
  test.each([
    ['2020', '2020'],
    [2020, '2020'],
    ['2020-03', '2020-03'],
    ['2020-02-29', '2020-02-29'],
    ['March 2020', '2020-03'],
    ['November 2010', '2010-11'],
    ['2020-21', '2020/21'],
    ['2020–21', '2020/21'],
    ['2010/11', '2010/11'],
    ['1999-2000', '1999/00'],
    [new Date('2020-03-23T00:00:00Z'), '2020-03-23'],
  ])('%j is read as %s', (value, text) => {
    expect(dateText.parse(value)).toBe(text);
  });

  test.each(['', '20', '2020-13', '2020-02-30', '2019-02-29', '23/03/2020', 'Autumn 2020', '2010-11', '2020-22', null, 20.5])(
    '%j is refused',
    (value) => {
      expect(dateText.safeParse(value).success).toBe(false);
    },
  );

  test('a day must be a full date, and only a source may be undated', () => {
    expect(dayText.safeParse('2020-03').success).toBe(false);
    expect(dateTextOrUndated.parse('undated')).toBe('undated');
    expect(dateText.safeParse('undated').success).toBe(false);
  });
});

describe('web addresses', () => {
  test.each([
    'https://www.example.org/',
    'https://example.org/a?b=c#d',
    'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/1093?court=ewhc%2Fadmin',
  ])('%s is allowed', (url) => {
    expect(httpsAddress.safeParse(url).success).toBe(true);
  });

  test.each([
    'http://example.org/',
    'javascript:alert(1)',
    'https://user:word@example.org/',
    'https://example.org:8080/',
    'https://127.0.0.1/',
    'https://localhost/',
    '//example.org/',
    'example.org',
    'data:text/html,x',
  ])('%s is refused', (url) => {
    expect(httpsAddress.safeParse(url).success).toBe(false);
  });
});

describe('case study schema', () => {
  const issuesOf = (changes: Record<string, unknown>): string[] => {
    const parsed = caseStudySchema.safeParse(exampleFrontMatter(changes));
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
  };

  test('the smallest case study is accepted', () => {
    expect(issuesOf({})).toEqual([]);
  });

  test.each([
    ['a title of seven characters', { title: 'Seven77' }, 'title'],
    ['a title of 91', { title: 'x'.repeat(91) }, 'title'],
    ['a summary of 79', { summary: 'x'.repeat(79) }, 'summary'],
    ['a summary of 301', { summary: 'x'.repeat(301) }, 'summary'],
    ['no place', { places: [] }, 'places'],
    ['an unknown area', { areas: ['mobility'] }, 'areas.0'],
    ['four areas', { areas: ['workstyles', 'data-insights', 'living-spaces', 'service-design'] }, 'areas'],
    ['an area twice', { areas: ['workstyles', 'workstyles'] }, 'areas'],
    ['no principle', { principles: {} }, 'principles'],
    ['a principle without a reason', { principles: { share: '' } }, 'principles.share'],
    ['a title that is not known yet', { title: 'Not known yet: the title' }, 'title'],
    ['an organisation that is not known yet', { organisations: ['A council', 'Not known yet: who'] }, 'organisations.1'],
    ['five outcomes', { outcomes: ['data', 'value', 'ethics', 'services', 'security'] }, 'outcomes'],
    ['an end before the start', { period: { start: '2020', end: '2019' } }, 'period.end'],
    ['no result', { results: [] }, 'results'],
    [
      'a result whose source is unknown',
      { results: [{ value: '1', label: 'things counted', kind: 'measured', when: '2020', by: 'Somebody', source: 'nobody' }] },
      'results.0.source',
    ],
    ['a cost whose source is unknown', { cost: [{ amount: 1, currency: 'GBP', what: 'kit', source: 'nobody' }] }, 'cost.0.source'],
    ['an unknown key', { layout: 'data:text/javascript,1' }, ''],
    ['an unknown stage', { stage: 'nearly' }, 'stage'],
  ])('%s is refused', (_, changes, path) => {
    expect(issuesOf(changes)).toContain(path);
  });

  test('a draft may say that something is not known yet', () => {
    expect(issuesOf({ title: 'Not known yet: the title', draft: true })).toEqual([]);
  });

  test.each([
    [250000, 250000],
    ['4.75 million', 4_750_000],
    ['282.6 million', 282_600_000],
    ['5 billion', 5_000_000_000],
  ])('an amount of %s is %d', (amount, number) => {
    const study = caseStudySchema.parse(
      exampleFrontMatter({ cost: [{ amount, currency: 'GBP', what: 'one-off kit', source: 'council-2020' }] }),
    );
    expect(study.cost).toMatchObject([{ amount: number }]);
  });

  test.each(['5 apples', '5mm', 'lots', '-1 million', -1])('an amount of %s is refused', (amount) => {
    expect(issuesOf({ cost: [{ amount, currency: 'GBP', what: 'one-off kit', source: 'council-2020' }] })).not.toEqual([]);
  });

  test('two sources with one id are refused', () => {
    const source = {
      id: 'council-2020',
      title: 'What we did',
      publisher: 'The council',
      date: '2020',
      url: 'https://www.example.org/',
      kind: 'own',
    };
    expect(issuesOf({ sources: [source, source] })).toEqual(['sources.1.id']);
  });
});

describe('place schema', () => {
  const leeds = { name: 'Leeds', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.8, longitude: -1.5 };
  test.each([
    [{}, true],
    [{ latitude: 91 }, false],
    [{ country: 'UK ' }, false],
    [{ nation: 'GB-XYZ' }, false],
    [{ kind: 'village' }, false],
    [{ population: { value: 1, year: 2020, publisher: 'ONS', url: 'https://www.ons.gov.uk/' } }, true],
    [{ population: { value: 1 } }, false],
  ])('%j: %s', (changes, accepted) => {
    expect(placeSchema.safeParse({ ...leeds, ...changes }).success).toBe(accepted);
  });
});

describe('citations', () => {
  test.each([
    ['plain', [{ kind: 'text', text: 'plain' }]],
    [
      'a[^b-1].',
      [
        { kind: 'text', text: 'a' },
        { kind: 'citation', sourceId: 'b-1' },
        { kind: 'text', text: '.' },
      ],
    ],
    [
      '[^a][^b]',
      [
        { kind: 'citation', sourceId: 'a' },
        { kind: 'citation', sourceId: 'b' },
      ],
    ],
    ['[^Not Valid] [^-x]', [{ kind: 'text', text: '[^Not Valid] [^-x]' }]],
  ])('%s', (text, parts) => {
    expect(splitCitations(text)).toEqual(parts);
  });
});

test('a table gives its ids in order, and a term by its id', () => {
  const table = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ] as const;
  expect(idsOf(table)).toEqual(['a', 'b']);
  expect(termOf(table, 'b')).toEqual({ id: 'b', name: 'B' });
});
