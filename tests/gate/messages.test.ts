import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/gate/check/parse-body.ts';
import { fixText } from '../../src/gate/rules/fix-text.ts';
import { checkInMemory, encode, EXAMPLE, SMALL_ALMANAC, STUDY } from './small-almanac.ts';

/* Rules with several messages: each message once, by the words that matter. */

/** The messages and suggestions for the example with one change. */
async function answersTo(piece: string, by: string, path = STUDY, already: readonly [string, string] = ['', '']): Promise<string> {
  const before = new TextDecoder().decode(SMALL_ALMANAC.get(path) as Uint8Array).replace(...already);
  expect(before).toContain(piece);
  const changed = new Map([...SMALL_ALMANAC, [path, encode(before.replace(piece, () => by))]]);
  const { problems } = await checkInMemory(changed, { trusted: SMALL_ALMANAC });
  return problems.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`).join('\n');
}

const SENTENCE = 'It tried something out.';
const AREA = 'content/areas/workstyles.mdx';

describe('a link within the almanac', () => {
  test.each([
    ['without its last slash', 'See [it](/areas/workstyles).', 'Write /areas/workstyles/'],
    ['to a missing page, with words too short for a suggestion', 'See [it](/nowhere/).', 'has no page "/nowhere/"'],
    ['to a missing page, with the name of an existing one', 'See [Workstyles](/areas/work/).', 'The nearest page is /areas/workstyles/'],
    ['to a part of another page', 'See [it](/areas/workstyles/#zzz).', 'cannot be checked'],
    ['to a part that the page does not have', 'See [it](#sourcs).', 'This page has no part "#sourcs".'],
  ])('%s', async (_, line, answer) => {
    expect(await answersTo(SENTENCE, line)).toContain(answer);
  });

  test('to a draft', async () => {
    const draft = EXAMPLE.replace(/title: .*/, 'title: Nobody has finished this one\ndraft: true').replaceAll(
      'www.example.',
      'www.third.example.',
    );
    const linked = EXAMPLE.replace(SENTENCE, 'See [it](/case-studies/third/).');
    const { problems } = await checkInMemory(
      new Map([...SMALL_ALMANAC, ['content/case-studies/third.mdx', encode(draft)], [STUDY, encode(linked)]]),
    );
    expect(problems.map(({ message }) => message).join('\n')).toContain('The page "/case-studies/third/" is not shown yet');
  });

  test('to a part that the page of an area does not have', async () => {
    expect(await answersTo('\n---\n', '\n---\n\nSee [it](#nothing).\n', AREA)).toContain('This page has no part "#nothing".');
  });
});

describe('front matter', () => {
  test.each([
    ['a word in capitals', 'stage: running', 'cost: Not Published\nstage: running', 'Use lower case: not published'],
    ['an empty field', 'owner: Almanac editors', 'owner:', 'owner must be text; it is empty.'],
    ['a list that is too short', 'areas: [workstyles]', 'areas: []', 'areas has 0 entries; it needs at least 1.'],
    ['a text instead of a list', 'areas: [workstyles]', 'areas: workstyles', 'areas must be a list; it is text.'],
    [
      'a text before a #, with quotation marks',
      'title: A council tries something out',
      'title: A "council" tries #3 out',
      `'A "council" tries #3 out'`,
    ],
    [
      'a number that is too large',
      'start: 2020',
      'start: 2020\neffort: {months: 99999, what: to build it, source: council-2020}',
      'must be at most',
    ],
    [
      'groups of digits',
      'stage: running',
      'cost: [{amount: 70.000, currency: GBP, what: the whole, source: council-2020}]\nstage: running',
      'Write 70000 where that is meant',
    ],
  ])('%s', async (_, piece, by, answer) => {
    expect(await answersTo(piece, by)).toContain(answer);
  });

  test.each([
    ['a comment beside a single word', 'stage: running', 'stage: running # until 2022'],
    [
      'an amount with pence',
      'stage: running',
      'cost: [{amount: 70.5, currency: GBP, what: the whole of it, source: council-2020}]\nstage: running',
    ],
  ])('%s is fine', async (_, piece, by) => {
    expect(await answersTo(piece, by)).toBe('');
  });
});

describe('lines', () => {
  test.each([
    ['a conflict without names', '<<<<<<<\nIt did.\n=======\nIt did not.\n>>>>>>>', "Git's markers are on lines"],
    ['letters that no encoding explains', 'It was 5Â\u2032 long.', 'another letter'],
    ['one bullet', '\n• It did.\n', 'This line starts with •'],
    ['several bullets', '\n• It did.\n• It did again.\n', 'start with •'],
    ['a word that is too long', 'x'.repeat(101), 'A word of 101 characters'],
    ['a run of signs that is too long', 'a-'.repeat(400), 'A word of 800 characters'],
  ])('%s', async (_, by, answer) => {
    expect(await answersTo(SENTENCE, by)).toContain(answer);
  });

  test('a row of equals signs alone is not a conflict', async () => {
    expect(await answersTo(SENTENCE, 'It did.\n=======')).not.toContain("Git's markers");
  });
});

describe('a Markdown footnote', () => {
  test.each([
    ['with words in its note', 'It did.[^1]\n\n[^1]: Annual report of the council', 'such as id: annual-report-of'],
    ['whose note begins with a number', 'It did.[^1]\n\n[^1]: 2024 report', 'such as id: panel-report-2024'],
    ['without a note', 'It did.[^1]', '[^'],
  ])('%s', async (_, by, answer) => {
    expect(await answersTo(SENTENCE, by)).toContain(answer);
  });
});

describe('a Markdown footnote, if the sources', () => {
  test.each([
    ['are missing', 'sources:\n  - id: council-2020', 'source:\n  - id: council-2020'],
    ['have no ids', '  - id: council-2020\n', '  - name: council-2020\n'],
    ['are not a list', 'sources:\n  - id', 'sources: none\nother:\n  - id'],
  ])('%s', async (_, piece, by) => {
    expect(await answersTo(SENTENCE, 'It did.[^1]', STUDY, [piece, by])).toMatch(/source/);
  });
});

describe('a future date', () => {
  test.each([
    ['of a target', 'kind: measured\n    when: 2020', 'kind: target\n    when: 2040'],
    ['of planned work', 'stage: running\nperiod:\n  start: 2020', 'stage: planned\nperiod:\n  start: 2040'],
  ])('%s is fine', async (_, piece, by) => {
    expect(await answersTo(piece, by)).not.toContain('is in the future');
  });

  test.each([
    ['of a measured result', 'kind: measured\n    when: 2020', 'kind: measured\n    when: 2040'],
    ['of running work', 'period:\n  start: 2020', 'period:\n  start: 2040'],
    ['of the end of ended work', 'stage: running\nperiod:\n  start: 2020', 'stage: ended\nperiod:\n  start: 2020\n  end: 2040'],
  ])('%s is refused', async (_, piece, by) => {
    expect(await answersTo(piece, by)).toContain('The date 2040 is in the future.');
  });
});

describe('the output of --fix', () => {
  const fix = (file: string, text: string): string => fixText(file, text, parseBody);

  test.each([
    [
      'bullets after a line of text',
      EXAMPLE.replace(SENTENCE, 'It did:\n• one\n• two'),
      EXAMPLE.replace(SENTENCE, 'It did:\n\n- one\n- two'),
    ],
    ['bullets after an empty line', EXAMPLE.replace(SENTENCE, '• one\n• two'), EXAMPLE.replace(SENTENCE, '- one\n- two')],
    ['spaces at the ends of lines', EXAMPLE.replace(SENTENCE, `${SENTENCE} `), EXAMPLE],
  ])('%s', (_, before, after) => {
    expect(fix(STUDY, before)).toBe(after);
  });

  test('bullets in YAML are left unchanged, because they are data', () => {
    expect(fix('content/glossary.yaml', '- term: A\n  meaning: "• b"\n')).toBe('- term: A\n  meaning: "• b"\n');
  });

  test('a line end that no current system uses is left to the author', () => {
    expect(fix(STUDY, 'a\rb\n')).toBe('a\rb\n');
  });
});
