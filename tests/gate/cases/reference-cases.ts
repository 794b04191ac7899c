import { asYaml, exampleAction, exampleStatements } from '../../fixtures/example-actions.ts';
import { exampleExercise } from '../../fixtures/example-exercise.ts';
import { study, type Change, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STATEMENTS } from '../small-almanac.ts';
import { challenge, source, area } from './pieces.ts';

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

/** What files say about each other: references, words in two places, missing pages, near-duplicates. */
export const REFERENCE_CASES: readonly RuleCase[] = [
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

/** An area whose first point is shown by a case study. */
function shownBy(slug: string): string {
  return area().replace(/( {2}- number: .*\n)/, `$1    studies: [{ id: ${slug}, shows: partly }]\n`);
}

function second(change: (text: string) => string): Change {
  return { 'content/case-studies/second.mdx': change(EXAMPLE) };
}
