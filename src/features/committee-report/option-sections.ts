import type { StudyData } from '../../content/study-data.ts';
import { SITE } from '../../shared/site.ts';
import { capitalise } from '../../shared/text.ts';
import { EVIDENCE } from '../../shared/urls.ts';
import { caseStudyWords } from '../../site/case-study-words.en.ts';
import type { ReportInput } from './report-data.ts';
import { cite, heading, link, list, paragraph, prompt, strong, text, type Block, type Run } from '../report-writers/report-tree.ts';
import { reportWords as words } from './report-words.en.ts';
import { sourcesOf } from './sources-of.ts';

/* What others did, how strong the evidence is, and what it cost. */

export const online = (url: string): string => new URL(url, SITE.url).href;

/** An option for each case study, and the option to change nothing. */
export const options = ({ studies }: ReportInput): Block[] => [
  heading(1, words.options.heading),
  paragraph(text(words.options.lead)),
  ...studies.flatMap(({ study }) => describeOption(study)),
  heading(2, words.options.nothing),
  paragraph(prompt(words.options.nothingPrompt)),
];

function describeOption({ name, summary, fields, url }: StudyData): Block[] {
  const { where, who, when, lasted, first, full } = words.options;
  const facts: readonly (readonly [name: string, values: readonly string[]])[] = [
    [where, [[...new Set([...fields.place, ...fields.country])].join(', ')]],
    [who, [fields.organisations.join(', ')]],
    [when, [words.options.status(fields.period.join(', '), fields.stage.join(', '))]],
    [lasted, fields.lasted],
    [first, fields.prerequisites],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  return [
    heading(2, name),
    paragraph(text(summary)),
    list([
      ...known.map(([fact, values]) => [strong(words.label(fact)), text(values.join(' '))]),
      [strong(words.label(full)), link(online(url))],
    ]),
  ];
}

/** Each grade as a word and a number with its reason, then every result. */
export function evidence({ studies }: ReportInput): Block[] {
  const { grades, gradesAlt, gradesHead, results, resultsAlt, resultsHead } = words.evidence;
  const gradeRows = studies.map(({ study: { name, fields } }) => [
    [text(name)],
    [text(fields.evidence.join(' '))],
    [text(capitalise(fields.independent.join(' ')))],
    [text(fields.checked.join(' '))],
  ]);
  const resultRows = studies.flatMap(({ study }) =>
    study.fields.results.map((result, index) => [
      [text(study.name)],
      [text(result), ...cite(sourcesOf(study, study.cited.results[index]))],
    ]),
  );
  return [
    heading(1, words.evidence.heading),
    paragraph(text(`${words.evidence.lead} ${words.label(words.evidence.rules)}`), link(online(EVIDENCE))),
    { kind: 'table', caption: grades, description: gradesAlt(studies.length), head: gradesHead, widths: [28, 38, 16, 18], rows: gradeRows },
    { kind: 'table', caption: results, description: resultsAlt(resultRows.length), head: resultsHead, widths: [28, 72], rows: resultRows },
  ];
}

/** Every cost and staff time with its currency and price year. Says plainly what is not published. */
export function costs({ studies }: ReportInput): Block[] {
  const { caption, alt, head, lead, notPublished, ours } = words.costs;
  const rows = studies.flatMap(({ study }) => costAndEffort(study));
  return [
    heading(1, words.costs.heading),
    paragraph(text(`${lead} ${notPublished}`)),
    { kind: 'table', caption, description: alt(rows.length), head, widths: [28, 14, 36, 22], rows },
    paragraph(prompt(ours)),
  ];
}

type Row = readonly (readonly Run[])[];

/** One row for both if neither is published or neither is stated. */
function costAndEffort(study: StudyData): Row[] {
  const { name, cited, fields } = study;
  const [said = caseStudyWords.notStated] = fields.cost;
  const isUnknown = cited.cost.length + cited.effort.length === 0;
  if (!isUnknown || fields.cost.join() !== fields.effort.join()) return [...costRows(study), ...effortRows(study)];
  return [[[text(name)], [text(words.costs.both)], [text(said)], [text(words.costs.none)]]];
}

function costRows(study: StudyData): Row[] {
  const { name, fields, cited } = study;
  const { cost, prices, noYear, none } = words.costs;
  return orNotStated(fields.cost).map((amount, index) => {
    const facts = cited.cost[index];
    const year = !facts ? none : facts.priceYear ? prices(facts.currency, facts.priceYear) : noYear(facts.currency);
    return [[text(name)], [text(cost)], [text(amount), ...cite(sourcesOf(study, facts && [facts.source]))], [text(year)]];
  });
}

function effortRows(study: StudyData): Row[] {
  const { name, fields, cited } = study;
  const { effort, none } = words.costs;
  return orNotStated(fields.effort).map((amount) => [
    [text(name)],
    [text(effort)],
    [text(amount), ...cite(sourcesOf(study, cited.effort))],
    [text(none)],
  ]);
}

const orNotStated = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [caseStudyWords.notStated]);
