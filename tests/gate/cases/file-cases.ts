import { readFileSync } from 'node:fs';
import { body, study, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STUDY } from '../small-almanac.ts';

const PLACE = readFileSync('content/places/leeds.yaml', 'utf8');
const LEEDS = 'content/places/leeds.yaml';
const utf16 = new Uint8Array(Buffer.from(PLACE, 'utf16le'));

/** Names, sizes, bytes and lines: what is asked before anything is parsed. */
export const FILE_CASES: readonly RuleCase[] = [
  { rule: 'file-kind', name: 'a link to another place', bad: { [LEEDS]: 'link' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-kind', name: 'a pipe or a device', bad: { [LEEDS]: 'other' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a file that nothing reads', bad: { 'content/notes.yaml': 'a: 1\n' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a file of another kind', bad: { 'content/notes.zip': 'PK' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a case study at the top of content', bad: { 'content/My Story.mdx': EXAMPLE }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a case study at the top of the project', bad: { 'my-story.mdx': EXAMPLE }, good: { [LEEDS]: PLACE } },
  {
    rule: 'file-place',
    name: 'a case study in a misspelt folder',
    bad: { 'content/case-study/a-b.mdx': EXAMPLE },
    good: { [LEEDS]: PLACE },
  },
  {
    rule: 'file-place',
    name: 'a case study in a folder in a folder',
    bad: { 'content/case-studies/new/a-b.mdx': EXAMPLE },
    good: { [LEEDS]: PLACE },
  },
  { rule: 'file-place', name: 'a place among case studies', bad: { 'content/case-studies/york.yaml': PLACE }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a case study among places', bad: { 'content/places/a-b.mdx': EXAMPLE }, good: { [LEEDS]: PLACE } },
  {
    rule: 'file-place',
    name: 'a document of a word processor',
    bad: { 'content/case-studies/Our Story.docx': 'x' },
    good: { [LEEDS]: PLACE },
  },
  {
    rule: 'file-place',
    name: 'an ending that Windows adds',
    bad: { 'content/case-studies/a-b.mdx.txt': EXAMPLE },
    good: { [LEEDS]: PLACE },
  },
  { rule: 'file-place', name: 'a misspelt name of a single file', bad: { 'content/glosary.yaml': 'a: 1\n' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'another ending', bad: { 'content/places/leeds.yml': PLACE }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a folder in a folder', bad: { 'content/places/yorkshire': 'folder' }, good: { 'content/places': 'folder' } },
  { rule: 'file-place', name: 'a misspelt folder', bad: { 'content/place': 'folder' }, good: { 'content/places': 'folder' } },
  { rule: 'file-place', name: 'an image', bad: { 'content/case-studies/flag.svg': '<svg/>' }, good: { [LEEDS]: PLACE } },
  { rule: 'file-place', name: 'a name of the language', bad: { 'content/constructor/a.mdx': EXAMPLE }, good: { [LEEDS]: PLACE } },
  {
    rule: 'file-name',
    name: 'capitals and a low line',
    bad: { 'content/places/Leeds_2.yaml': PLACE },
    good: { 'content/places/leeds-2.yaml': PLACE },
  },
  {
    rule: 'file-name',
    name: '81 characters',
    bad: { [`content/places/${'x'.repeat(81)}.yaml`]: PLACE },
    good: { [`content/places/${'x'.repeat(80)}.yaml`]: PLACE },
  },
  {
    rule: 'file-name-once',
    name: 'names that differ in capitals only',
    bad: { [LEEDS]: PLACE, 'content/places/LEEDS.yaml': PLACE },
    good: { [LEEDS]: PLACE, 'content/places/leeds-2.yaml': PLACE.replace('name: Leeds', 'name: Leeds North') },
  },
  {
    rule: 'file-size',
    name: 'more than 256 KB',
    bad: { [LEEDS]: `${PLACE}${'# x\n'.repeat(64 * 1024)}` },
    good: { [LEEDS]: `${PLACE}${'# x\n'.repeat(63 * 1024)}` },
  },
  {
    rule: 'utf-8',
    name: 'bytes that are no UTF-8',
    bad: { [LEEDS]: new Uint8Array([0x6e, 0xff, 0xfe]) },
    good: { [LEEDS]: `\uFEFF${PLACE.replaceAll('\n', '\r\n')}` },
  },
  { rule: 'no-nul', name: 'UTF-16, which is full of U+0000', bad: { [LEEDS]: utf16 }, good: { [LEEDS]: PLACE } },
  {
    rule: 'front-matter-fence',
    name: 'front matter that does not close',
    bad: { [STUDY]: EXAMPLE.replace(/\n---\n/, '\n') },
    good: { [STUDY]: EXAMPLE },
  },
  {
    rule: 'front-matter-fence',
    name: 'front matter of another kind',
    bad: { [STUDY]: EXAMPLE.replace(/^---\n([\s\S]*?)\n---\n/, '+++\n$1\n+++\n') },
    good: { [STUDY]: EXAMPLE },
  },
  {
    rule: 'front-matter-space',
    name: 'a no-break space after the name of a field',
    bad: study('  start: 2020', '  start:\u00A02020'),
    good: study('title: A council tries', 'title: A council\u00A0tries'),
  },
  {
    rule: 'front-matter-space',
    name: 'a no-break space for an indent',
    bad: study('  start: 2020', '\u00A0\u00A0start: 2020'),
    good: study('  start: 2020', '    start: 2020'),
  },
  {
    rule: 'front-matter-size',
    name: 'more than 16 KB of front matter',
    bad: study('stage: running', `stage: running\n#${' é'.repeat(5_600)}`),
    good: study('stage: running', `stage: running\n#${' e'.repeat(4_000)}`),
  },
  { rule: 'deep-lines', name: 'quotations in quotations', bad: body('> '.repeat(41) + 'deep'), good: body('> '.repeat(3) + 'deep') },
  {
    rule: 'deep-lines',
    name: 'a hundred thousand of them, which crash the parser',
    crash: true,
    bad: body('>'.repeat(100_000)),
    good: body('>'),
  },
  { rule: 'deep-lines', name: 'lists in lists', bad: body('- 1. + '.repeat(14) + 'deep'), good: body('- 1. + deep') },
  { rule: 'deep-lines', name: 'an indent for each list', bad: body(`- a\n${' '.repeat(84)}- deep`), good: body('- a\n  - deep') },
  {
    rule: 'deep-brackets',
    name: 'braces that stand open, which hang the parser',
    crash: true,
    bad: body('{'.repeat(100_000)),
    good: body('[a](#what-changed) '.repeat(30)),
  },
  {
    rule: 'deep-brackets',
    name: 'lists of lists in the front matter',
    bad: study('areas: [workstyles]', `areas: ${'['.repeat(41)}${']'.repeat(41)}`),
    good: study('areas: [workstyles]', 'areas: ["workstyles"]'),
  },
  {
    rule: 'table-lines',
    name: 'a table of 21 columns',
    bad: body(`${'| a '.repeat(21)}|\n${'| - '.repeat(21)}|`),
    good: body(`${'| a '.repeat(20)}|\n${'| - '.repeat(20)}|`),
  },
  {
    rule: 'table-lines',
    name: 'a table of 201 rows',
    bad: body(`| a |\n| - |\n${'| b |\n'.repeat(201)}`),
    good: body(`| a |\n| - |\n${'| b |\n'.repeat(200)}`),
  },
];
