import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failuresIn } from '../../../tests/fixtures/failures-in.ts';
import { caseStudyForm } from './case-study-form.ts';
import { formatDraft, parseDraft } from './draft-file.ts';
import { setAt, type Draft, type Path, type Value } from './draft.ts';
import { finishDraft } from './finish-draft.ts';
import { withOriginal } from './original.ts';
import { isOpened, readStudy } from './read-study.ts';

const FORM = caseStudyForm();
const TODAY = '2026-11-22';
const FOLDER = 'content/case-studies';
const FULL = readFileSync('tests/fixtures/full-study.mdx', 'utf8');

function open(text: string, slug = 'middleford-home-working'): Draft {
  const read = readStudy(FORM, slug, text);
  if (!isOpened(read)) throw new Error(`${read.reason}: ${read.places.join(', ')}`);
  return read.draft;
}

const finish = (draft: Draft) => finishDraft(FORM, draft, TODAY).study;
const change = (text: string, path: Path, value: Value | undefined): string => finish(setAt(FORM, open(text), path, value)).text;

/** The lines of one text that the other does not have, in order. */
const linesOnlyIn = (text: string, other: string): string[] => {
  const others = other.split('\n');
  return text.split('\n').filter((line) => !others.includes(line));
};

describe('a published case study that is opened but not changed', () => {
  test('gives the same bytes, for every case study of the almanac', () => {
    const unchanged = (name: string): void => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const slug = name.replace('.mdx', '');
      const draft = open(text, slug);
      expect(finish(draft)).toEqual({ path: `${FOLDER}/${name}`, text });
      const saved = parseDraft(formatDraft(draft), FORM);
      expect('draft' in saved && finish(saved.draft).text).toBe(text);
    };
    expect(failuresIn(readdirSync(FOLDER), unchanged)).toEqual([]);
  });

  test.each([
    ['comments and quotation marks', FULL.replace(/^title: (.*)$/m, "# Ask the team first.\ntitle: '$1' # as in the report")],
    ['Windows line ends', FULL.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${FULL}`],
    ['extra lines between sections', FULL.replace('\n## What changed\n', '\n\n\n## What changed\n\n')],
    ['no line break at the end', FULL.trimEnd()],
    ['a former name', FULL.replace(/^added:/m, 'formerly: [older-name]\nadded:')],
  ])('gives the same bytes with %s', (_, text) => {
    expect(finish(open(text)).text).toBe(text);
  });
});

describe('a change', () => {
  test('to one field leaves every other line as it is', () => {
    const text = change(FULL, ['title'], 'Middleford has 9: a new headline');
    expect(linesOnlyIn(text, FULL)).toEqual(["title: 'Middleford has 9: a new headline'"]);
    expect(linesOnlyIn(FULL, text)).toHaveLength(1);
  });

  test('to one paragraph leaves the others as they are, and adds only plain text', () => {
    const draft = open(FULL);
    const typed = `${String(draft['what-changed'])}\n\nIt <b>rose</b> by {x}.`;
    const text = finish(setAt(FORM, draft, ['what-changed'], typed)).text;
    expect(linesOnlyIn(FULL, text)).toEqual([]);
    expect(linesOnlyIn(text, FULL)).toEqual(['It &#60;b>rose&#60;/b> by &#123;x&#125;.']);
  });

  test('adds a field in the order of the schema, and removes one', () => {
    const without = change(FULL, ['contact'], undefined);
    expect(without).not.toContain('contact:');
    expect(linesOnlyIn(without, FULL)).toEqual([]);
    const added = change(without, ['contact'], 'The digital team of the council');
    expect(linesOnlyIn(added, without)).toEqual(['contact: The digital team of the council']);
    expect(added.indexOf('\ncontact:')).toBeLessThan(added.indexOf('\nsources:'));
    expect(change(added, ['contact'], undefined)).toBe(without);
  });

  test('to the file name keeps the old names', () => {
    const renamed = finish(setAt(FORM, open(FULL.replace(/^added:/m, 'formerly: [older-name]\nadded:')), ['slug'], 'new-name'));
    expect(renamed.path).toBe(`${FOLDER}/new-name.mdx`);
    expect(renamed.text).toContain('\nformerly: [older-name, middleford-home-working]\n');
  });

  test('to text in a component leaves the component whole, and typed tags stay text', () => {
    const text = FULL.replace('\n## What changed\n', '\n<Timeline>\n- **2019** It began.\n</Timeline>\n\n## What changed\n');
    const draft = open(text);
    const typed = String(draft['what-they-did']).replace('It began.', 'It began <i>late</i>.');
    const changed = finish(setAt(FORM, draft, ['what-they-did'], `${typed}\n\n<Quotation by="x">`)).text;
    expect(linesOnlyIn(changed, text)).toEqual(['- **2019** It began &#60;i>late&#60;/i>.', '&#60;Quotation by="x">']);
    expect(changed).toContain('<Timeline>\n- **2019**');
    expect(changed).toContain('</Timeline>\n');
  });
});

test('a draft of a published text that this form cannot read is written in full', () => {
  const draft = withOriginal({ title: 'A new headline', slug: 'x' }, { slug: 'x', text: 'No case study.' });
  expect(finish(draft).text).toContain('\ntitle: A new headline\n');
});

describe('a file with content that the form cannot hold is not opened, and that content is named', () => {
  test.each([
    ['a field', FULL.replace(/^added:/m, 'mood: good\nadded:'), 'fields', ['mood']],
    ['a field of an entry', FULL.replace(/^( +)publisher:/m, '$1mood: good\n$1publisher:'), 'fields', ['sources[1].mood']],
    ['a value that is not offered', FULL.replace(/^stage: .*$/m, 'stage: asleep'), 'fields', ['stage']],
    ['code', FULL.replace('\n## What changed\n', '\n{process.env.HOME}\n\n## What changed\n'), 'code', [expect.stringMatching(/^\d+$/)]],
    ['code after escaped backticks', FULL.replace('\n## What changed\n', '\n\\`<b>\\`\n\n## What changed\n'), 'code', [expect.anything()]],
    ['an import', FULL.replace('\n## What changed\n', '\nimport a from "b"\n\n## What changed\n'), 'code', [expect.anything()]],
    [
      'a text before the first heading',
      FULL.replace('\n## The situation\n', '\nA preface.\n\n## The situation\n'),
      'code',
      [expect.anything()],
    ],
    ['another heading', FULL.replace('## What changed', '## Results'), 'no-study', []],
    ['a text that is too long for a draft', `${FULL}${'word '.repeat(10_000)}`, 'too-long', []],
    ['no front matter', FULL.replace('---\n', ''), 'no-study', []],
    ['front matter that cannot be read', FULL.replace(/^title: /m, 'title: "'), 'no-study', []],
  ])('%s', (_, text, reason, places) => {
    expect(text).not.toBe(FULL);
    expect(readStudy(FORM, 'x', text)).toEqual({ reason, places });
  });

  test('code is reported with its line', () => {
    const text = FULL.replace('\n## What changed\n', '\nA <b>bold</b> word.\n\n## What changed\n');
    const line = text.split('\n').findIndex((each) => each.includes('<b>')) + 1;
    expect(readStudy(FORM, 'x', text)).toEqual({ reason: 'code', places: [String(line)] });
  });
});
