import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStudyForm } from './case-study-form.ts';
import { dataOf, draftPathOf } from './draft-data.ts';
import { formatDraft, parseDraft } from './draft-file.ts';
import {
  addRow,
  chosenAt,
  EMPTY_DRAFT,
  isBlank,
  raiseRow,
  removeRow,
  rowsAt,
  setAt,
  textAt,
  valueAt,
  type Draft,
  type Path,
  type Value,
} from './draft.ts';

const FORM = caseStudyForm();
const set = (draft: Draft, path: Path, value: Value | undefined): Draft => setAt(FORM, draft, path, value);

describe('a change to a draft', () => {
  test('sets a text and leaves the rest', () => {
    const draft = set(set(EMPTY_DRAFT, ['title'], 'One'), ['period', 'start'], '2020');
    expect(draft).toEqual({ title: 'One', period: { start: '2020' } });
    expect(set(draft, ['period', 'end'], '2021')).toEqual({ title: 'One', period: { start: '2020', end: '2021' } });
    expect(draft).toEqual({ title: 'One', period: { start: '2020' } });
  });

  test('removes a value', () => {
    expect(set({ principles: { share: 'x', sustain: '' } }, ['principles', 'share'], undefined)).toEqual({ principles: { sustain: '' } });
    expect(set({ areas: ['workstyles'] }, ['areas'], undefined)).toEqual({});
  });

  test('creates the row it is for, and restores a removed one', () => {
    const draft = set(EMPTY_DRAFT, ['results', '1', 'value'], '12');
    expect(draft).toEqual({ results: [{ key: '1', value: { value: '12' } }] });
    expect(set(draft, ['results', '7', 'before', 'value'], '3')).toEqual({
      results: [
        { key: '1', value: { value: '12' } },
        { key: '7', value: { before: { value: '3' } } },
      ],
    });
    expect(set(EMPTY_DRAFT, ['cost', 'told', '1', 'amount'], '5')).toEqual({ cost: { told: [{ key: '1', value: { amount: '5' } }] } });
  });

  test('adds, removes and moves rows by their keys', () => {
    const first = addRow(FORM, EMPTY_DRAFT, ['organisations']);
    const second = addRow(FORM, set(first.draft, ['organisations', first.key], 'A'), ['organisations']);
    const draft = set(second.draft, ['organisations', second.key], 'B');
    expect([first.key, second.key]).toEqual(['1', '2']);
    expect(rowsAt(raiseRow(FORM, draft, ['organisations'], '2'), ['organisations']).map(({ value }) => value)).toEqual(['B', 'A']);
    expect(raiseRow(FORM, draft, ['organisations'], '1')).toEqual(draft);
    const without = removeRow(FORM, draft, ['organisations'], '1');
    expect(rowsAt(without, ['organisations'])).toEqual([{ key: '2', value: 'B' }]);
    expect(addRow(FORM, without, ['organisations']).key).toBe('3');
  });

  test('gives nothing for what was never touched', () => {
    expect(valueAt(EMPTY_DRAFT, ['results', '1', 'before', 'value'])).toBeUndefined();
    expect(textAt({ title: true }, ['title'])).toBe('');
    expect(chosenAt({ places: [{ key: '1', value: 'leeds' }] }, ['places'])).toEqual([]);
  });

  test.each<[Value | undefined, boolean]>([
    [undefined, true],
    ['', true],
    [' \n', true],
    ['a', false],
    [[], true],
    [['a'], false],
    [[{ key: '1', value: '' }], true],
    [[{ key: '1', value: { a: '', b: 'c' } }], false],
    [{}, true],
    [{ a: { b: '' } }, true],
    [true, false],
    [false, true],
  ])('%j is blank: %s', (value, expected) => {
    expect(isBlank(value)).toBe(expected);
  });
});

describe('the data of a draft', () => {
  const dataAt = (draft: Draft): Record<string, unknown> => dataOf(FORM, draft);

  test('has only what is required, if the draft is empty', () => {
    expect(dataAt(EMPTY_DRAFT)).toEqual({ outcomes: [], period: {}, principles: {}, wentWrong: {} });
  });

  test.each<[string, Draft, Record<string, unknown>]>([
    ['texts on one line, trimmed', { title: ' A \n B ' }, { title: 'A B' }],
    [
      'rows with content',
      {
        organisations: [
          { key: '1', value: '' },
          { key: '2', value: 'B' },
        ],
      },
      { organisations: ['B'] },
    ],
    ['no list without entries', { organisations: [{ key: '1', value: ' ' }] }, {}],
    ['words in their order', { areas: ['workstyles', 'data-insights'] }, { areas: ['workstyles', 'data-insights'] }],
    ['clauses, including empty ones', { principles: { share: ' why ', sustain: '' } }, { principles: { share: 'why', sustain: '' } }],
    ['a tick', { draft: true }, { draft: true }],
    ['no tick that was removed', { draft: false }, {}],
    [
      'a word that says there is nothing',
      { cost: { choice: 'not published', told: [{ key: '1', value: { amount: '5' } }] } },
      { cost: 'not published' },
    ],
    ['nothing for a choice that was left out', { cost: { choice: '', told: [{ key: '1', value: { amount: '5' } }] } }, {}],
    ['an empty list if details are chosen but left blank', { cost: { choice: 'told' } }, { cost: [] }],
    ['an empty group if details are chosen but left blank', { effort: { choice: 'told' } }, { effort: {} }],
    ['numbers', { effort: { choice: 'told', told: { months: '1,200', people: '2.5' } } }, { effort: { months: 1200, people: 2.5 } }],
    [
      'a value that is not a number, as it was typed',
      { effort: { choice: 'told', told: { months: 'six', people: '1,20' } } },
      { effort: { months: 'six', people: '1,20' } },
    ],
    [
      'no optional group that was left out',
      { results: [{ key: '1', value: { value: '1', before: { value: '' } } }] },
      { results: [{ value: '1' }] },
    ],
  ])('has %s', (_, draft, expected) => {
    expect(dataAt(draft)).toEqual({ outcomes: [], period: {}, principles: {}, wentWrong: {}, ...expected });
  });

  test.each<[Draft, (string | number)[], string[]]>([
    [{}, ['title'], ['title']],
    [{}, ['no-such-field'], []],
    [{}, ['period', 'start'], ['period', 'start']],
    [{ results: [{ key: '4', value: { value: '1' } }] }, ['results', 0, 'label'], ['results', '4', 'label']],
    [
      {
        results: [
          { key: '1', value: '' },
          { key: '4', value: { value: '1' } },
        ],
      },
      ['results', 0, 'before', 'when'],
      ['results', '4', 'before', 'when'],
    ],
    [{}, ['results', 0, 'label'], ['results']],
    [{ organisations: [{ key: '3', value: 'A' }] }, ['organisations', 0], ['organisations', '3']],
    [{ areas: ['workstyles'] }, ['areas', 0], ['areas']],
    [{}, ['principles', 'share'], ['principles', 'share']],
    [{}, ['principles', 'shine'], ['principles']],
    [
      { cost: { choice: 'told', told: [{ key: '2', value: { amount: '1' } }] } },
      ['cost', 0, 'currency'],
      ['cost', 'told', '2', 'currency'],
    ],
    [{ effort: { choice: 'told' } }, ['effort', 'what'], ['effort', 'told', 'what']],
    [{}, ['cost'], ['cost']],
  ])('in %j, %j comes from %j', (draft, path, expected) => {
    expect(draftPathOf(FORM, draft, path)).toEqual(expected);
  });
});

describe('the file of a draft', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const rows = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
    fc.array(value, { maxLength: 3 }).map((values) => values.map((each, index) => ({ key: String(index + 1), value: each })));
  const draft = fc.record(
    {
      title: text,
      'what-they-did': text,
      areas: fc.subarray(['workstyles', 'data-insights', 'living-spaces']),
      principles: fc.dictionary(fc.constantFrom('share', 'sustain'), text),
      organisations: rows(text),
      results: rows(fc.record({ value: text, before: fc.record({ when: text }) }, { requiredKeys: [] })),
      cost: fc.record({ choice: fc.constantFrom('', 'told', 'not published'), told: rows(fc.record({ amount: text })) }),
      draft: fc.boolean(),
      stage: fc.constantFrom('', 'running'),
      newPlaces: rows(fc.record({ name: text })),
      slug: text,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Draft>;

  test('reads back what was written, for any input', () => {
    fc.assert(
      fc.property(draft, (any) => {
        expect(parseDraft(formatDraft(any), FORM)).toEqual({ draft: JSON.parse(JSON.stringify(any)) as Draft });
      }),
    );
  });

  const file = (inner: unknown, more = {}): string =>
    JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft: inner, ...more });

  test.each<[string, string, string, string[]]>([
    ['no JSON', 'My draft', 'not-json', []],
    ['half of a file', formatDraft({ title: 'A' }).slice(0, -5), 'not-json', []],
    ['another file', '{"format":"new-local-almanac-list"}', 'other-format', []],
    ['a list', '[]', 'other-format', []],
    ['another version', file({}, { version: 2 }), 'other-version', []],
    ['another part', file({}, { more: 1 }), 'shape', ['more']],
    ['no draft', file(null), 'shape', ['draft']],
    ['an unknown field', file({ titel: 'A' }), 'shape', ['titel']],
    ['a reserved name', '{"format":"new-local-almanac-draft","version":1,"draft":{"__proto__":{"a":"b"}}}', 'shape', ['__proto__']],
    ['a number instead of a text', file({ title: 5 }), 'shape', ['title']],
    ['a text that is too long', file({ title: 'x'.repeat(50_001) }), 'shape', ['title']],
    ['an unknown word', file({ stage: 'dreamt' }), 'shape', ['stage']],
    ['a word twice', file({ areas: ['workstyles', 'workstyles'] }), 'shape', ['areas']],
    ['an unknown clause', file({ principles: { shine: 'x' } }), 'shape', ['principles.shine']],
    ['a clause that is not a text', file({ principles: { share: 1 } }), 'shape', ['principles.share']],
    ['rows without keys', file({ organisations: ['A'] }), 'shape', ['organisations']],
    [
      'rows with the same key',
      file({
        organisations: [
          { key: '1', value: 'A' },
          { key: '1', value: 'B' },
        ],
      }),
      'shape',
      ['organisations'],
    ],
    ['a row with an extra property', file({ organisations: [{ key: '1', value: 'A', more: 1 }] }), 'shape', ['organisations']],
    [
      'too many rows',
      file({ organisations: Array.from({ length: 101 }, (_, index) => ({ key: String(index + 1), value: '' })) }),
      'shape',
      ['organisations'],
    ],
    [
      'an unknown field, nested',
      file({ results: [{ key: '1', value: { before: { colour: 'red' } } }] }),
      'shape',
      ['results[1].before.colour'],
    ],
    ['an unknown choice', file({ cost: { choice: 'secret' } }), 'shape', ['cost.choice']],
    ['an extra part of a choice', file({ cost: { choice: '', untold: '' } }), 'shape', ['cost.untold']],
    ['a tick that is not a boolean', file({ draft: 'yes' }), 'shape', ['draft']],
    ['more than 1 MB', file({ title: 'x'.repeat(1024 * 1024) }), 'too-large', []],
  ])('with %s is refused', (_, content, reason, places) => {
    expect(parseDraft(content, FORM)).toEqual({ reason, places });
  });
});
