import { study, type RuleCase } from '../rule-case.ts';

const stage = (line: string) => study('stage: running', `stage: running\n${line}`);
const title = (text: string) => study('title: A council tries something out', `title: ${text}`);

/** The front matter: plain text, numbers, lists and fields, each said once. */
export const YAML_CASES: readonly RuleCase[] = [
  {
    rule: 'yaml-syntax',
    name: 'a bracket that stands open',
    bad: study('stage: running', 'stage: [running'),
    good: study('stage: running', "stage: 'running'"),
  },
  {
    rule: 'yaml-syntax',
    name: 'a tab before a field',
    bad: study('  start: 2020', '\tstart: 2020'),
    good: study('  start: 2020', '    start: 2020'),
  },
  { rule: 'yaml-syntax', name: 'a colon in a title', bad: title('Gorton Hub: one roof'), good: title('"Gorton Hub: one roof"') },
  {
    rule: 'yaml-syntax',
    name: 'a colon between curly quotation marks',
    bad: title('“Gorton: one roof”'),
    good: title('“Gorton, one roof”'),
  },
  { rule: 'yaml-syntax', name: 'an apostrophe between apostrophes', bad: title("'A town's hub'"), good: title('"A town\'s hub"') },
  { rule: 'yaml-syntax', name: 'a field without a space', bad: stage('draft:true'), good: stage('draft: false') },
  { rule: 'yaml-syntax', name: 'words that are no field', bad: stage('and so on\ndraft: false'), good: stage('  \ndraft: false') },
  { rule: 'yaml-syntax', name: 'a quotation mark that stands open', bad: title('"A town opens a hub'), good: title('A town opens a "hub') },
  {
    rule: 'yaml-syntax',
    name: 'a list that begins beside its name',
    bad: stage('learntFrom: - other'),
    good: stage('learntFrom:\n  - other'),
  },
  { rule: 'yaml-syntax', name: 'a sign that YAML keeps for itself', bad: title('@town opens a hub'), good: title('"@town opens a hub"') },
  {
    rule: 'yaml-syntax',
    name: 'fields with different indents',
    bad: study('  start: 2020', '  start: 2020\n end: 2021'),
    good: study('  start: 2020', '  start: 2020\n  end: 2021'),
  },
  { rule: 'yaml-syntax', name: 'a backslash in a title', bad: title('"A town opens C:\\dir"'), good: title("'A town opens C:\\dir'") },
  { rule: 'yaml-syntax', name: 'a second document', bad: stage('...\nstage: ended'), good: stage('# The second.') },
  { rule: 'yaml-repeated-key', name: 'a field that stands there twice', bad: stage('stage: ended'), good: stage('draft: false') },
  { rule: 'yaml-anchor', name: 'an anchor', bad: study('stage: running', 'stage: &s running'), good: title("'&c. in a title'") },
  {
    rule: 'yaml-alias',
    name: 'an alias',
    bad: study('owner: Almanac editors', 'owner: *s'),
    good: title("'*starred* in a title'"),
  },
  {
    rule: 'yaml-alias',
    name: 'aliases of aliases, which would fill the memory',
    bad: stage(
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(8)}*${'abcdefgh'[index]}]`),
      ].join('\n'),
    ),
    good: stage('# a: &a [x, x]'),
  },
  { rule: 'yaml-merge', name: 'a merge key', bad: stage('<<: { stage: ended }'), good: title("'<<: in a title'") },
  {
    rule: 'yaml-tag',
    name: 'a tag of the language',
    bad: study('start: 2020', 'start: !!str 2020'),
    good: study('start: 2020', "start: '2020'"),
  },
  { rule: 'yaml-tag', name: 'a tag of one’s own', bad: study('stage: running', 'stage: !run running'), good: title("'!run in a title'") },
  {
    rule: 'yaml-directive',
    name: 'an order to the reader',
    bad: { 'content/places/leeds.yaml': `%YAML 1.1\n---\n${LEEDS()}` },
    good: { 'content/places/leeds.yaml': `---\n${LEEDS()}` },
  },
  { rule: 'yaml-key', name: 'a name of the language', bad: stage('__proto__: { admin: true }'), good: stage('draft: false') },
  {
    rule: 'yaml-key',
    name: 'another, deep down',
    bad: study('  start: 2020', '  start: 2020\n  constructor: { prototype: 1 }'),
    good: study('  start: 2020', '  start: 2020\n  end: 2021'),
  },
  { rule: 'yaml-key', name: 'a list for the name of a field', bad: stage('? [a, b]\n: 1'), good: stage('draft: false') },
  { rule: 'yaml-depth', name: 'fields in fields', bad: stage(deepFields(41)), good: stage('draft: false') },
  {
    rule: 'one-reading',
    name: 'a number that only one parser takes for one',
    bad: study('owner: Almanac editors', 'owner: 0b10101'),
    good: study('owner: Almanac editors', "owner: '0b10101'"),
  },
  {
    rule: 'one-reading',
    name: 'a moment that only one parser takes for one',
    bad: title('2026-11-22T10:00:00Z'),
    good: title("'2026-11-22T10:00:00Z'"),
  },
];

function deepFields(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

function LEEDS(): string {
  return 'name: Leeds\ncountry: GB\nnation: GB-ENG\nkind: metropolitan-borough\nlatitude: 53.8\nlongitude: -1.55\n';
}
