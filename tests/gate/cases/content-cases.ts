import { readFileSync } from 'node:fs';
import { asYaml, exampleAction, exampleStatements } from '../../fixtures/example-actions.ts';
import { exampleExercise } from '../../fixtures/example-exercise.ts';
import { readArea } from '../../fixtures/read-area.ts';
import { body, replaceIn, study, type Change, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STATEMENTS, STUDY } from '../small-almanac.ts';

const CHALLENGE = readFileSync('tests/fixtures/challenge.mdx', 'utf8');
const challenge = (piece: string, by: string): Change => ({ 'content/challenges/money.mdx': replaceIn(CHALLENGE, piece, by) });
const FIGURE =
  "  - value: '13'\n    label: Things counted!\n    kind: measured\n    when: 2020\n    by: The council\n    source: council-2020\n";
const field = (piece: string, by: string, good: Change = {}): Pick<RuleCase, 'bad' | 'good'> => ({ bad: study(piece, by), good });
const about = (text: string): Change => ({
  'content/pages/about.mdx': `---\ntitle: About\ndescription: ${'What this is about. '.repeat(5)}\n---\n\n${text}\n`,
});
const route = (to: string): Change => {
  const step = `  - to: ${to}\n    why: It shows how this was done elsewhere.\n`;
  const front =
    'title: A short way\naudience: Everybody who tests this gate.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\n';
  return { 'content/routes/short.mdx': `---\n${front}steps:\n${step.repeat(4)}---\n\nWalk it.\n` };
};
const exercise = (slug: string): Change => ({
  'content/exercises/dark.mdx': `---\n${asYaml(exampleExercise([slug]))}---\n\nRead it aloud.\n`,
});
const term = (name: string, alias: string): string => `- term: ${name}\n  meaning: A word that councils use.\n  aliases: [${alias}]\n`;
/** A town whose name is short, so that another word may well be like it. */
const OLDHAM: Change = { 'content/places/oldham.yaml': place('latitude: 53').replace('Leeds', 'Oldham') };
const source = (id: string, more = ''): string =>
  `  - { id: ${id}, title: Another, publisher: The paper, date: 2021, url: https://www.example.com/${more} }\n`;
const MAPPING = readFileSync('content/mapping.yaml', 'utf8');

/** Schema, headings, citations, references, lengths, near-duplicates: what makes a case study one. */
export const CONTENT_CASES: readonly RuleCase[] = [
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
  { rule: 'place', name: 'a misspelt place', ...field('places: [liverpool]', 'places: [liverpol]') },
  { rule: 'place', name: 'a name of the language', ...field('places: [liverpool]', 'places: [constructor]') },
  { rule: 'learnt-from', name: 'nobody', ...field('stage: running', 'stage: running\nlearntFrom: [nobody]') },
  { rule: 'learnt-from', name: 'itself', ...field('stage: running', 'stage: running\nlearntFrom: [example]') },
  { rule: 'citation', name: 'a citation of nothing', ...field('[^paper-2021]', '[^paper-2012]') },
  {
    rule: 'citation',
    name: 'a quotation from nothing',
    bad: body('<Quotation by="Somebody" source="paper-2012">\n\nWords.\n\n</Quotation>'),
    good: body('<Quotation by="Somebody" source="paper-2021">\n\nWords.\n\n</Quotation>'),
  },
  {
    rule: 'source-cited',
    name: 'a source nobody cites',
    bad: { [STUDY]: EXAMPLE.replaceAll('[^paper-2021]', '[^council-2020]') },
    good: {},
  },
  {
    rule: 'citation-form',
    name: 'an id without its caret',
    bad: body('It tells. [paper-2021]'),
    good: body('It tells [sic].[^paper-2021]'),
  },
  { rule: 'citation-form', name: 'a citation with a space in it', bad: body('It tells.[^ paper-2021]'), good: body('It [they] tells.') },
  {
    rule: 'citation-form',
    name: 'a number from a word processor',
    bad: body('It tells of 9.[^paper-2021][3]'),
    good: body('It tells of 9.[^paper-2021]'),
  },
  {
    rule: 'section-written',
    name: 'a paragraph that is still to be written',
    bad: body('Not known yet: what it cost.'),
    good: {
      ...study('owner: Almanac editors', 'owner: Almanac editors\ndraft: false'),
      ...body('What it cost is not known yet: nobody asked.'),
    },
  },
  { rule: 'headings', name: 'a missing heading', ...field('## What went wrong\n', '') },
  { rule: 'headings', name: 'a heading in capitals', ...field('## What went wrong', '## What Went Wrong') },
  { rule: 'headings', name: 'the last heading missing', ...field('## How to do it yourself\n', '') },
  { rule: 'headings', name: 'headings out of order', ...field('## The situation', '## What they did') },
  {
    rule: 'headings',
    name: 'two headings that have changed places, and one that is missing',
    bad: {
      [STUDY]: EXAMPLE.replace('## What changed', '## What went wrong')
        .replace(/## What went wrong(?=\n\nNothing)/, '## What changed')
        .replace('## How to do it yourself\n', ''),
    },
    good: {},
  },
  {
    rule: 'headings',
    name: 'one heading too many',
    bad: { [STUDY]: `${EXAMPLE}\n## Thanks\n\nTo everybody.\n` },
    good: { [STUDY]: `${EXAMPLE}\n### Thanks\n\nTo everybody.\n` },
  },
  { rule: 'headings', name: 'a heading of the first level', ...field('## The situation', '# The situation') },
  {
    rule: 'figure-cited',
    name: 'a figure without a source',
    bad: body('It cost 12 people their sleep.'),
    good: body('It cost 12 people their sleep.[^paper-2021]'),
  },
  { rule: 'figure-cited', name: 'a figure in a table', bad: body('| a |\n| - |\n| 12 |'), good: body('| a |\n| - |\n| 12[^paper-2021] |') },
  {
    rule: 'figure-linked',
    name: 'a figure without a link',
    bad: about('It cost 12 people their sleep.'),
    good: about('It cost [12 people](https://www.example.org/) their sleep.'),
  },
  {
    rule: 'figure-linked',
    name: 'a figure beside a year',
    bad: about('In 2020 there were 30.'),
    good: about('On 4 April 2020 Covid-19 met 5G and section 114.'),
  },
  {
    rule: 'figure-address',
    name: 'two figures with one label and date',
    ...field('results:\n', `results:\n${FIGURE}`, study('results:\n', `results:\n${FIGURE.replace('when: 2020', 'when: 2021')}`)),
  },
  { rule: 'length', name: 'too short', bad: { [STUDY]: EXAMPLE.replace(/^(Word after word.*\n)+/gm, '') }, good: {} },
  {
    rule: 'length',
    name: 'too long',
    bad: { [STUDY]: `${EXAMPLE}\n${'word '.repeat(600)}\n` },
    good: { [STUDY]: `${EXAMPLE}\n${'Word after word. '.repeat(120)}\n` },
  },
  { rule: 'challenge-citation', name: 'a source that is not there', bad: challenge('source: paper-2021', 'source: paper-2012'), good: {} },
  {
    rule: 'challenge-source-cited',
    name: 'a source nobody cites',
    bad: challenge('sources:\n', `sources:\n${source('other')}`),
    good: challenge('    source: paper-2021\n    caseStudy: example\n', '    caseStudy: example\n'),
  },
  {
    rule: 'challenge-case-study',
    name: 'a case study that is not there',
    bad: challenge('caseStudy: example', 'caseStudy: exmple'),
    good: {},
  },
  {
    rule: 'drawn-from',
    name: 'an action drawn from a case study that is not there',
    bad: action(['con1'], ['exampel']),
    good: action(['con1'], ['example', 'other']),
  },
  {
    rule: 'drawn-from',
    name: 'a statement drawn from a case study that is not there',
    bad: statements('example', 'othr'),
    good: statements('other', 'example'),
  },
  {
    rule: 'drawn-from',
    name: 'a point of an area with a case study that is not there',
    bad: { 'content/areas/workstyles.mdx': shownBy('exampel') },
    good: { 'content/areas/workstyles.mdx': shownBy('example') },
  },
  {
    rule: 'drawn-from-twice',
    name: 'an action that names one case study three times',
    bad: action(['con1'], ['example', 'other', 'example', 'example']),
    good: action(['con1'], ['example', 'other']),
  },
  {
    rule: 'drawn-from-twice',
    name: 'a statement that names one case study twice',
    bad: statements('other', 'other'),
    good: statements('other', 'example'),
  },
  {
    rule: 'improved-statement',
    name: 'an action that lifts a stranger',
    bad: action(['con1', 'con9'], ['example']),
    good: action(['con1', 'con2'], ['example']),
  },
  {
    rule: 'idle-statement',
    name: 'statements that nothing lifts',
    bad: { 'content/actions/connectivity.yaml': undefined },
    good: { 'content/actions/connectivity.yaml': asYaml(exampleAction(['con3', 'con1', 'con2'], ['other'])) },
  },
  { rule: 'route-step', name: 'a step to nowhere', bad: route('case-studies/exampel'), good: route('glossary') },
  {
    rule: 'drawn-from',
    name: 'an exercise from a case study that is not there',
    bad: exercise('exampel'),
    good: exercise('example'),
  },
  {
    rule: 'draft-named',
    name: 'an exercise from a draft',
    bad: { ...study('owner: Almanac editors', 'owner: Almanac editors\ndraft: true'), ...exercise('example') },
    good: exercise('example'),
  },
  {
    rule: 'glossary-word',
    name: 'a word that is explained twice',
    bad: { 'content/glossary.yaml': term('API', 'interface') + term('Interface', 'other word') },
    good: { 'content/glossary.yaml': term('API', 'interface') + term('Bins', 'waste') },
  },
  {
    rule: 'synonym',
    name: 'a word in two groups',
    bad: { 'content/synonyms.yaml': '- words: [bins, refuse]\n- words: [waste, Refuse]\n' },
    good: { 'content/synonyms.yaml': '- words: [bins, refuse]\n- words: [waste, rubbish]\n' },
  },
  { rule: 'missing-page', name: 'a term without its page', bad: { 'content/areas/workstyles.mdx': undefined }, good: {} },
  { rule: 'missing-page', name: 'no glossary', bad: { 'content/glossary.yaml': undefined }, good: {} },
  {
    rule: 'alike-titles',
    name: 'the same title but for a word',
    bad: second((text) => text.replace('out\nsummary', 'on\nsummary').replaceAll('www.example.', 'www.other.example.')),
    good: second((text) =>
      text.replace(/title: .*/, 'title: Everything else is told here').replaceAll('www.example.', 'www.other.example.'),
    ),
  },
  {
    rule: 'shared-sources',
    name: 'the same place and the same sources',
    bad: second((text) => text.replace(/title: .*/, 'title: Everything else is told here')),
    good: second((text) =>
      text.replace(/title: .*/, 'title: Everything else is told here').replaceAll('www.example.', 'www.other.example.'),
    ),
  },
  {
    rule: 'long-sentence',
    name: 'a sentence of forty words',
    bad: body(`It ${'tried and '.repeat(19)}failed.`),
    good: body('It tried. '.repeat(20)),
  },
  {
    rule: 'plain-word',
    name: 'words that say little',
    bad: body('In order to leverage synergies it utilised an innovative journey.'),
    good: body('To share the work it used what was new.'),
  },
  {
    rule: 'reading-age',
    name: 'a summary of long words',
    bad: study(
      'A council tried something out, wrote down what came of it, and let its neighbours read the notes for nothing.',
      'Organisational restructuring necessitated comprehensive multidisciplinary consultation regarding implementation responsibilities.',
    ),
    good: {},
  },
  {
    rule: 'place-spelling',
    name: 'a letter that is wrong in a long name',
    bad: body('It began in Liverpoul.'),
    good: { ...OLDHAM, ...body('It began in Oldhem, and went on in Oldhams.') },
  },
  {
    rule: 'place-spelling',
    name: 'two letters that have changed places',
    bad: { ...OLDHAM, ...body('It began in Olhdam.') },
    good: { ...OLDHAM, ...body('It began in Oldham.') },
  },
  {
    rule: 'place-spelling',
    name: 'a letter too few in a name',
    bad: body('It began in Liverpol.'),
    good: body('It began in Liverpool, and then in Livery Street.'),
  },
  {
    rule: 'draft',
    name: 'a draft that is done',
    ...field(
      'owner: Almanac editors',
      'owner: Almanac editors\ndraft: true',
      study('owner: Almanac editors', 'owner: Almanac editors\ndraft: false'),
    ),
  },
  {
    rule: 'draft',
    name: 'a draft with something left to write',
    ...field('owner: Almanac editors', 'owner: "Not known yet: who answers for it"\ndraft: true'),
  },
  {
    rule: 'draft',
    name: 'a draft with more than one thing left to write',
    bad: {
      [STUDY]: replaceIn(
        replaceIn(EXAMPLE, 'owner: Almanac editors', 'owner: "Not known yet: who answers for it"\ndraft: true'),
        'It tried something out.',
        'It tried something out.\n\nNot known yet: who paid.',
      ),
    },
    good: {},
  },
];

/** One more action. */
function action(improves: string[], studies: string[]): Change {
  return { 'content/actions/try.yaml': asYaml(exampleAction(improves, studies)) };
}

/** The statements, the last of them drawn from these two. */
function statements(first: string, second: string): Change {
  const last = exampleStatements(first, second).slice(-1);
  return { 'content/assessment.yaml': asYaml([...STATEMENTS.slice(0, -1), ...last]) };
}

function place(line: string): string {
  return `name: Leeds\ncountry: GB\nnation: GB-ENG\nkind: metropolitan-borough\n${line}\nlongitude: -1.55\n`;
}

function area(): string {
  return readArea('workstyles.mdx');
}

/** An area whose first point is shown by a case study. */
function shownBy(slug: string): string {
  return area().replace(/( {2}- number: .*\n)/, `$1    studies: [{ id: ${slug}, shows: partly }]\n`);
}

function second(change: (text: string) => string): Change {
  return { 'content/case-studies/second.mdx': change(EXAMPLE) };
}
