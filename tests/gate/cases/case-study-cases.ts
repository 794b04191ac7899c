import { body, study, type Change, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STUDY } from '../small-almanac.ts';
import { field } from './pieces.ts';

const FIGURE =
  "  - value: '13'\n    label: Things counted!\n    kind: measured\n    when: 2020\n    by: The council\n    source: council-2020\n";
const about = (text: string): Change => ({
  'content/pages/about.mdx': `---\ntitle: About\ndescription: ${'What this is about. '.repeat(5)}\n---\n\n${text}\n`,
});

/** Headings, citations, figures, lengths: what makes a case study one. */
export const CASE_STUDY_CASES: readonly RuleCase[] = [
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
];
