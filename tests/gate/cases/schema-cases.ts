import { readFileSync } from 'node:fs';
import { replaceIn, study, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STUDY } from '../small-almanac.ts';
import { challenge, field, source, place, area } from './pieces.ts';

const MAPPING = readFileSync('content/mapping.yaml', 'utf8');

/** Fields and their values: the schema, what a share card can show, the pages of the model. */
export const SCHEMA_CASES: readonly RuleCase[] = [
  { rule: 'schema', name: 'a mistyped area', ...field('areas: [workstyles]', 'areas: [workstyle]') },
  { rule: 'schema', name: 'a mistyped key', ...field('organisations:', 'organisation:') },
  {
    rule: 'schema',
    name: 'a source with the id of another',
    ...field('sources:\n', `sources:\n${source('paper-2021', ', kind: press')}`),
  },
  {
    rule: 'schema',
    name: 'a source of a challenge in capitals',
    bad: challenge('sources:\n', `sources:\n${source('Paper 2021')}`),
    good: {},
  },
  {
    rule: 'schema',
    name: 'a mapping of an area that nobody knows',
    bad: { 'content/mapping.yaml': replaceIn(MAPPING, 'workstyles:', 'workstile:') },
    good: {},
  },
  { rule: 'schema', name: 'a date in other words', ...field('  start: 2020', '  start: Autumn 2022') },
  { rule: 'schema', name: 'a cost in words', ...field('sources:', 'cost: £22m\nsources:') },
  {
    rule: 'schema',
    name: 'an amount in words',
    ...field('sources:', 'cost:\n  - amount: about 22m\n    currency: GBP\n    what: The building\n    source: paper-2021\nsources:'),
  },
  {
    rule: 'schema',
    name: 'a list where fields are wanted',
    ...field('principles:\n  simplify: It dropped three steps that helped nobody.', 'principles: [simplify]'),
  },
  { rule: 'schema', name: 'a text where a list is wanted', ...field('organisations: [The council]', 'organisations: The council') },
  { rule: 'schema', name: 'a missing field', ...field('stage: running\n', '') },
  { rule: 'schema', name: 'no subject', ...field('subject: Trying something out\n', '') },
  {
    rule: 'schema',
    name: 'no sentence on what went wrong',
    ...field('wentWrong:\n  text: Two of the three steps came back within a year.\n  sources: [council-2020]\n', ''),
  },
  { rule: 'schema', name: 'a missing field of a result', ...field('    kind: measured\n', '') },
  { rule: 'schema', name: 'a key that is not known, deep down', ...field('    kind: measured\n', '    kind: measured\n    colour: red\n') },
  {
    rule: 'schema',
    name: 'a long title',
    ...field(
      'title: A council tries something out',
      `title: ${'x'.repeat(91)}`,
      study('title: A council tries something out', `title: ${'x'.repeat(90)}`),
    ),
  },
  {
    rule: 'schema',
    name: 'too many entries',
    ...field('areas: [workstyles]', 'areas: [workstyles, living-spaces, service-design, data-insights]'),
  },
  {
    rule: 'schema',
    name: 'a number out of bounds',
    bad: { 'content/places/leeds.yaml': place('latitude: 93') },
    good: { 'content/places/leeds.yaml': place('latitude: 53') },
  },
  { rule: 'schema', name: 'a key that could run code', ...field('stage: running', 'stage: running\nlayout: "data:text/javascript,1"') },
  {
    rule: 'schema',
    name: 'a number for a title',
    ...field('title: A council tries something out', 'title: 12345678', study('title: A council tries something out', "title: '12345678'")),
  },
  {
    rule: 'schema',
    name: 'a cost that is neither of its two forms',
    ...field('stage: running', 'stage: running\ncost: [{ amount: 1, currency: GB, what: A thing or two, source: paper-2021 }]'),
  },
  { rule: 'schema', name: 'an address with a number for a host', ...field('https://www.example.org/', 'https://10.0.0.1/') },
  {
    rule: 'schema',
    name: 'an address that follows readers',
    ...field('https://www.example.org/', 'https://www.example.org/?utm_medium=x'),
  },
  { rule: 'schema', name: 'an address without encryption', ...field('https://www.example.org/', 'http://www.example.org/') },
  { rule: 'schema', name: 'no front matter', bad: { [STUDY]: `---\n\n---\n${EXAMPLE.split('\n---\n')[1] ?? ''}` }, good: {} },
  {
    rule: 'schema',
    name: 'a mapping that forgets an outcome',
    bad: { 'content/mapping.yaml': replaceIn(MAPPING, 'inclusion, democracy', 'democracy') },
    good: { 'content/mapping.yaml': MAPPING },
  },
  {
    rule: 'drawable',
    name: 'a title that no typeface can show',
    bad: study('title: A council tries', 'title: A \u{13000} council tries'),
    good: study('title: A council tries', 'title: A Reykjavík, Λάρισα and 東京 council tries'),
  },
  {
    rule: 'drawable',
    name: 'a subject that none can show',
    bad: study('subject: Trying', 'subject: Trying \u{1F49A}'),
    good: study('subject: Trying', 'subject: Trying Łódź'),
  },
  {
    rule: 'drawable',
    name: 'the name of a place that none can show',
    bad: { 'content/places/leeds.yaml': place('latitude: 53').replace('Leeds', 'Leeds \u{1F600}') },
    good: { 'content/places/leeds.yaml': place('latitude: 53').replace('Leeds', 'Łódź') },
  },
  { rule: 'page-of-the-model', name: 'a page that the model does not know', bad: { 'content/areas/mobility.mdx': area() }, good: {} },
];
