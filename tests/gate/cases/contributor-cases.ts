import { readFileSync } from 'node:fs';
import { body, replaceIn, study, type Change, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STUDY } from '../small-almanac.ts';

const LEEDS = readFileSync('content/places/leeds.yaml', 'utf8');
const place = (piece: string, by: string): Change => ({ 'content/places/leeds.yaml': replaceIn(LEEDS, piece, by) });
const title = (text: string) => study('title: A council tries something out', `title: ${text}`);
const quotation = (attributes: string) => body(`<Quotation${attributes}>\n\nWords.\n\n</Quotation>`);
const ADDRESSES = 'content/addresses.yaml';

/** A draft beside the example, and the example with a line that names it. */
const besideDraft = (draft: string, name: string): Change => ({
  [STUDY]: replaceIn(EXAMPLE, 'stage: running', `stage: running\nlearntFrom: [${name}]`),
  'content/case-studies/new-one.mdx': EXAMPLE.replace('A council tries something out', 'Gulls are counted from a tower on every morning')
    .replaceAll('example.org/', 'example.org/gulls')
    .replaceAll('example.com/', 'example.com/gulls')
    .replace('stage: running', `stage: running\ndraft: ${draft}`),
});

/** What contributors meet when they write as they are used to, and what strangers try. */
export const CONTRIBUTOR_CASES: readonly RuleCase[] = [
  {
    rule: 'amount-sign',
    name: 'pounds that are called euros',
    bad: study(
      'stage: running',
      'stage: running\ncost:\n  - amount: £1.5m\n    currency: EUR\n    what: all of it\n    source: council-2020',
    ),
    good: study(
      'stage: running',
      'stage: running\ncost:\n  - amount: £1.5m\n    currency: GBP\n    what: all of it\n    source: council-2020',
    ),
  },
  {
    rule: 'file-name-device',
    name: 'a name that is a device to Windows',
    bad: {
      'content/case-studies/con.mdx': replaceIn(EXAMPLE, 'A council tries something out', 'Gulls are counted from a tower').replaceAll(
        'example.',
        'gulls.example.',
      ),
    },
    good: { 'content/places/console.yaml': LEEDS },
  },
  { rule: 'two-marks', name: 'two byte order marks', bad: { [STUDY]: `\uFEFF\uFEFF${EXAMPLE}` }, good: { [STUDY]: `\uFEFF${EXAMPLE}` } },
  {
    rule: 'conflict-marks',
    name: 'the marks of a merge conflict',
    bad: study('stage: running', '<<<<<<< HEAD\nstage: running\n=======\nstage: ended\n>>>>>>> branch'),
    good: study('stage: running', '# ======= not a conflict\nstage: running'),
  },
  { rule: 'long-line', name: 'a hundred thousand letters', bad: body('a'.repeat(100_000)), good: body('a'.repeat(100)) },
  { rule: 'long-line', name: 'a line of ten thousand words', bad: body('ab '.repeat(4_000)), good: body('ab '.repeat(30)) },
  {
    rule: 'garbled-letters',
    name: 'an apostrophe of another encoding',
    bad: body('The councilâ€™s plan.'),
    good: body('The council’s plan.'),
  },
  { rule: 'garbled-letters', name: 'an accent of another encoding', bad: body('A cafÃ© in town.'), good: body('A café in São Paulo.') },
  {
    rule: 'pasted-bullets',
    name: 'bullets of a word processor',
    bad: body('•\tPeople stayed away\n•\tIt was late'),
    good: body('- People stayed away\n- It was late'),
  },
  { rule: 'task-item', name: 'a box to tick', bad: body('- [ ] tell the panel'), good: body('- tell the panel') },
  {
    rule: 'attribute-missing',
    name: 'a quotation without its source',
    bad: quotation(' by="A b"'),
    good: quotation(' by="A b" source="paper-2021"'),
  },
  {
    rule: 'attribute-missing',
    name: 'a quotation of nobody',
    bad: quotation(' by=" " source="paper-2021"'),
    good: quotation(' by="A b" source="paper-2021"'),
  },
  { rule: 'link-scheme', name: 'three slashes', bad: body('[a](https:///evil.org/)'), good: body('[a](https://good.org/)') },
  {
    rule: 'link-disguise',
    name: 'a host in percent signs',
    bad: body('[a](https://www.%67ov.uk/)'),
    good: body('[a](https://www.gov.uk/%67)'),
  },
  {
    rule: 'link-script',
    name: 'a letter that looks like another',
    bad: body('[a](https://www.ɡov.uk/)'),
    good: body('[a](https://www.zürich.ch/)'),
  },
  { rule: 'link-script', name: 'an i without its dot', bad: body('[a](https://gıthub.com/)'), good: body('[a](https://ışık.com.tr/)') },
  {
    rule: 'link-wrapper',
    name: 'a Safe Link of a mail program',
    bad: body('[a](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fpage&data=05)'),
    good: body('[a](https://www.example.org/page)'),
  },
  {
    rule: 'future-date',
    name: 'a year that is mistyped',
    bad: study('reviewed: 2026-01-01', 'reviewed: 2062-01-01'),
    good: study('reviewed: 2026-01-01', 'reviewed: 2026-11-28'),
  },
  {
    rule: 'future-date',
    name: 'tomorrow',
    bad: study('reviewed: 2026-01-01', 'reviewed: 2026-11-29'),
    good: study('reviewed: 2026-01-01', 'reviewed: 2026-11-28'),
  },
  { rule: 'future-date', name: 'a source of next year', bad: study('date: 2021', 'date: 2027'), good: study('date: 2021', 'date: 2026') },
  {
    rule: 'private-contact',
    name: 'the address of a person',
    bad: study('stage: running', 'stage: running\ncontact: jo.bloggs@council.example'),
    good: study('stage: running', 'stage: running\ncontact: digital.team@council.example'),
  },
  {
    rule: 'private-contact',
    name: 'a telephone number',
    bad: body('Ring 07700 900123 to ask.[^paper-2021]'),
    good: body('It reached 07,700 of 900,123 homes.[^paper-2021]'),
  },
  {
    rule: 'inner-link',
    name: 'a page that is not there',
    bad: body('See [x](/case-studies/no-such-study/).'),
    good: body('See [x](/case-studies/other/).'),
  },
  {
    rule: 'inner-link',
    name: 'a page without its slash',
    bad: body('See [x](/case-studies/other).'),
    good: body('See [x](/case-studies/other/#what-changed).'),
  },
  { rule: 'inner-link', name: 'a part that is not there', bad: body('See [x](#nothing-here).'), good: body('See [x](#what-changed).') },
  {
    rule: 'inner-link',
    name: 'a place that no case study names',
    bad: { ...body('See [x](/places/leeds/).'), 'content/places/leeds.yaml': LEEDS },
    good: body('See [x](/places/liverpool/).'),
  },
  {
    rule: 'draft-named',
    name: 'a draft that has no page yet',
    bad: besideDraft('true', 'new-one'),
    good: besideDraft('false', 'new-one'),
  },
  {
    rule: 'place-name-once',
    name: 'a second place of the same name',
    bad: place('name: Leeds', 'name: Liverpool'),
    good: place('name: Leeds', 'name: Leeds'),
  },
  {
    rule: 'former-name',
    name: 'the name of a case study that is still there',
    bad: study('stage: running', 'stage: running\nformerly: [other]'),
    good: study('stage: running', 'stage: running\nformerly: [another]'),
  },
  {
    rule: 'heading-id',
    name: 'a heading of the page itself',
    bad: body('### Sources\n\nWords.'),
    good: body('### Sources of the trial\n\nWords.'),
  },
  {
    rule: 'yaml-cut-text',
    name: 'a # in a title',
    bad: title('A council tries round #3 of it'),
    good: title('"A council tries round #3 of it"'),
  },
  {
    rule: 'yaml-thousands',
    name: 'a point between thousands',
    bad: study('stage: running', 'stage: running\ncost:\n  - amount: 70.000\n    currency: EUR\n    what: one-off\n    source: paper-2021'),
    good: study(
      'stage: running',
      'stage: running\ncost:\n  - amount: 70,000\n    currency: EUR\n    what: one-off\n    source: paper-2021',
    ),
  },
  {
    rule: 'one-body',
    name: 'a comma in the name of an organisation',
    bad: study('organisations: [The council]', 'organisations: [Ministry of Housing, Communities and Local Government]'),
    good: study('organisations: [The council]', 'organisations: [Ministry of Housing, The council]'),
  },
  {
    rule: 'vanished-address',
    name: 'a case study that was renamed',
    bad: { [ADDRESSES]: '- example\n- other\n- old-name\n' },
    good: { [ADDRESSES]: '- example\n- other\n- old-name\n', ...study('stage: running', 'stage: running\nformerly: [old-name]') },
  },
  {
    rule: 'corrected-figure',
    name: 'a correction of a figure that is not there',
    bad: correction('figure-things-counted-2019'),
    good: correction('figure-things-counted-2020'),
  },
  {
    rule: 'corrected-figure',
    name: 'a withdrawn figure that is still there',
    bad: correction('figure-things-counted-2020', true),
    good: correction('figure-things-counted-2019', true),
  },
];

/** The example with a correction of a figure. */
function correction(figure: string, isWithdrawn = false): Change {
  const entry = `\ncorrections:\n  - date: 2026-01-01\n    figure: ${figure}\n    was: '11'\n    why: One thing had been left out of the count.`;
  return study('stage: running', `stage: running${entry}${isWithdrawn ? '\n    withdrawn: true' : ''}`);
}
