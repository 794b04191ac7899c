import { describe, expect, test } from 'vitest';
import { changed, check, FORM, GOOD, CONTENT_INDEX, TODAY } from '../../../tests/fixtures/checked-draft.ts';
import { rowsAt, setAt, textAt, type Draft } from '../contribute-draft/draft.ts';
import { checkDraft, type FormProblem } from './check-draft.browser.ts';

/** Too short, but with every source cited. */
const SHORT: Draft = {
  ...GOOD,
  'what-they-did': 'They did it.[^leader-2020][^wellbeing-2020][^helpline-2021][^network-2020]',
  'what-changed': 'Much.[^survey-2020]',
};

const shown = (problems: readonly FormProblem[]): string[] => problems.map(({ path, code }) => `${path.join('/')} ${code}`);

test('a whole case study has no problems', () => {
  expect(check(GOOD)).toEqual([]);
});

test('a problem does not repeat the help text of its field', () => {
  const draft = [['period', 'end'], ['title'], ['results', '1', 'label']].reduce((now, path) => setAt(FORM, now, path, 'x'), GOOD);
  expect(check(draft).map(({ path, suggestion }) => [path.join('/'), suggestion])).toEqual([
    ['title', ''],
    ['period/end', ''],
    ['results/1/label', ''],
  ]);
});

describe('each problem is shown at its field', () => {
  test.each<[string, Draft, string[]]>([
    ['a missing field', changed(['title'], undefined), ['title field']],
    ['a text that is too short', changed(['title'], 'Short'), ['title field']],
    ['a group that is missing', changed(['period'], undefined), ['period/start field']],
    ['a choice that was not made', changed(['stage'], ''), ['stage field']],
    ['a list without entries', changed(['organisations'], undefined), ['organisations field']],
    ['a clause that is too short', changed(['principles', 'simplify'], 'short'), ['principles/simplify field']],
    ['no clauses', changed(['principles'], undefined), ['principles field']],
    ['a missing field of an entry', changed(['results', '2', 'label'], ''), ['results/2/label field']],
    [
      'several missing fields of one entry',
      changed(['results', '1'], { value: '4' }),
      ['label', 'kind', 'when', 'by', 'source'].map((name) => `results/1/${name} field`),
    ],
    ['a missing first field of an entry', changed(['results', '3', 'value'], ''), ['results/3/value field']],
    ['half of an optional group', changed(['results', '1', 'before', 'value'], '5'), ['results/1/before/when field']],
    ['a challenge without an answer', changed(['challenges', '2', 'helped'], ''), ['challenges/2/helped field']],
    [
      'a cost without a description',
      changed(['cost'], { choice: 'told', told: [{ key: '5', value: { amount: '12', currency: 'GBP', source: 'request-2018' } }] }),
      ['cost/told/5/what field'],
    ],
    [
      'a cost that is not a number',
      changed(['cost'], {
        choice: 'told',
        told: [{ key: '5', value: { amount: 'much', currency: 'GBP', what: 'all of it', source: 'request-2018' } }],
      }),
      ['cost/told/5/amount field'],
    ],
    ['details chosen but left blank', changed(['effort'], { choice: 'told' }), ['effort/told/what field', 'effort/told/source field']],
    ['an address that cannot be opened', changed(['sources', '2', 'url'], 'http://localhost/'), ['sources/2/url field']],
    ['a source that does not exist', changed(['results', '1', 'source'], 'no-such'), ['results/1/source field']],
    [
      'a source that is not cited',
      changed(['sources', '99'], {
        id: 'new-2020',
        title: 'News',
        publisher: 'New',
        date: '2020',
        url: 'https://www.example.org/',
        kind: 'own',
      }),
      ['sources/99/id uncited-source'],
    ],
    ['two sources with one name', changed(['sources', '2', 'id'], 'leader-2020'), ['sources/2/id field']],
    ['an unknown place', changed(['places', '1'], 'atlantis'), ['places/1 unknown-place']],
    ['an unknown case study', changed(['learntFrom', '1'], 'no-such-study'), ['learntFrom/1 unknown-case-study']],
    ['a hidden character', changed(['summary'], `${String(GOOD['summary'])} \u202E`), ['summary hidden-character']],
    [
      'a figure without a source',
      changed(['how-to-do-it-yourself'], `${String(GOOD['how-to-do-it-yourself'])}\n\nIt took 12 weeks.`),
      ['how-to-do-it-yourself uncited-figure'],
    ],
    [
      'a citation without a source',
      changed(['what-changed'], `${String(GOOD['what-changed'])} So.[^nobody]`),
      ['what-changed unknown-source'],
    ],
    [
      'headings at the level of the sections are lowered',
      changed(['what-they-did'], `${String(GOOD['what-they-did'])}\n\n## And so on\n\nAnd on\n---`),
      [],
    ],
    ['a date in words, and characters without meaning', changed(['period', 'start'], 'Nov\u00ADember\u200B 2015'), []],
    [
      'an image',
      changed(['the-situation'], `${String(GOOD['the-situation'])}\n\n![a](https://www.example.org/a.png)`),
      ['the-situation not-allowed'],
    ],
    [
      'a link to nowhere',
      changed(['what-went-wrong'], `${String(GOOD['what-went-wrong'])} [a](http://www.example.org/)`),
      ['what-went-wrong not-allowed'],
    ],
    ['too few words', SHORT, [' length']],
    [
      'a section without text',
      { ...changed(['what-went-wrong'], ''), sources: GOOD['sources'] ?? [] },
      ['what-went-wrong headings', 'sources/3/id uncited-source', 'sources/4/id uncited-source', 'sources/10/id uncited-source'],
    ],
    ['a name that is not valid in an address', changed(['slug'], 'Not A Name'), ['slug file-name']],
    ['a name that is taken', changed(['slug'], 'leeds-plans'), ['slug same-name']],
  ])('%s', (_, draft, expected) => {
    expect(shown(check(draft))).toEqual(expected);
  });

  test('a new place, field by field', () => {
    const value = { name: 'Ålesund', country: 'no', kind: 'municipality', latitude: '162' };
    const draft = setAt(FORM, changed(['newPlaces', '3'], value), ['places', '1'], 'alesund');
    expect(shown(check(draft))).toEqual(['newPlaces/3/country field', 'newPlaces/3/latitude field', 'newPlaces/3/longitude field']);
    const good = { name: 'Ålesund', country: 'NO', kind: 'municipality', latitude: '62.5', longitude: '6.2' };
    expect(check(setAt(FORM, changed(['newPlaces', '3'], good), ['places', '1'], 'alesund'))).toEqual([]);
  });

  test('a place that already exists, and two new places that are the same', () => {
    const leeds = { name: 'Leeds', country: 'GB', nation: 'GB-ENG', kind: 'city', latitude: '53.8', longitude: '-1.5' };
    expect(shown(check(changed(['newPlaces', '1'], leeds)))).toEqual(['newPlaces/1/name same-name']);
    const oslo = { ...leeds, name: 'Oslo' };
    expect(shown(check(setAt(FORM, changed(['newPlaces', '1'], oslo), ['newPlaces', '2'], oslo)))).toEqual(['newPlaces/2/name same-name']);
  });

  test('a case study that already exists, by its title or by its sources', () => {
    const other = { slug: 'other', title: `${String(GOOD['title'])}!`, places: ['leeds'], sources: [] };
    expect(shown(check(GOOD, { ...CONTENT_INDEX, studies: [other] }))).toEqual(['title near-duplicate']);
    const sources = rowsAt(GOOD, ['sources']).map(({ value }) => textAt(value, ['url']));
    expect(
      shown(check(GOOD, { ...CONTENT_INDEX, studies: [{ slug: 'other', title: 'Quite another', places: ['middleford'], sources }] })),
    ).toEqual(['sources near-duplicate']);
  });

  test('the other case study is named by its title, not by its file', () => {
    const other = { slug: 'other', title: `${String(GOOD['title'])}!`, places: ['leeds'], sources: [] };
    expect(check(GOOD, { ...CONTENT_INDEX, studies: [other] })[0]?.message).toBe(
      `This may duplicate the case study “${other.title}”: similar titles.`,
    );
  });

  test.each<[string, Draft, RegExp]>([
    ['a figure without a source', changed(['how-to-do-it-yourself'], 'It took 12 weeks.'), /“Cite a source”/],
    ['a hidden character', changed(['summary'], `${String(GOOD['summary'])} \u202E`), /type it again/],
    ['a number in words', setAt(FORM, changed(['cost'], undefined), ['newPlaces', '1', 'latitude'], 'north'), /Enter a number/],
    ['an unknown place', changed(['places', '1'], 'atlantis'), /from the list/],
  ])('%s is fixed in the form, and the advice says how', (_, draft, expected) => {
    expect(check(draft).map(({ suggestion }) => suggestion)).toContainEqual(expect.stringMatching(expected));
  });

  test('hints are separate', () => {
    const draft = changed(['the-situation'], `${String(GOOD['the-situation'])} It was an innovative thing.`);
    expect(checkDraft(FORM, draft, CONTENT_INDEX, TODAY).problems.filter(({ isHint }) => isHint)).toContainEqual(
      expect.objectContaining({ path: ['the-situation'], code: 'plain-word' }),
    );
    expect(check(draft)).toEqual([]);
  });

  test('no advice mentions files or commands', () => {
    for (const { suggestion } of check({ title: 'x', 'the-situation': 'a\u200Bb' })) expect(suggestion).not.toMatch(/docs\/|npm/);
  });
});
