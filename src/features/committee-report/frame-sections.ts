import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import type { ReportInput } from './report-data.ts';
import { heading, link, list, paragraph, prompt, strong, text, type Block } from '../report-writers/report-tree.ts';
import { reportWords as words } from './report-words.en.ts';

/* The sections that every report has, whatever its subject. The author fills in most of them. */

/** The top of a council's report: for whom, when and by whom. */
export const cover = (): Block[] => words.cover.map((name) => paragraph(strong(words.label(name)), prompt(words.open)));

export const purpose = ({ studies }: ReportInput): Block[] => [
  heading(1, words.purpose.heading),
  paragraph(text(words.purpose.text(studies.length))),
  paragraph(prompt(words.purpose.prompt)),
];

/** The author writes the recommendation: it stays blank. */
export const recommendations = (): Block[] => [
  heading(1, words.recommendations.heading),
  paragraph(text(words.recommendations.lead)),
  list(words.recommendations.prompts.map((each) => [prompt(each)])),
];

export const background = (): Block[] => [
  heading(1, words.background.heading),
  paragraph(text(words.background.text(SITE.name))),
  paragraph(prompt(words.background.prompt)),
];

export const implications = (): Block[] => [
  heading(1, words.implications.heading),
  ...words.implications.parts.flatMap(([name, who]) => [heading(2, name), paragraph(prompt(words.openBy(who)))]),
];

/** The source of the report and the licence of its text. */
export const aboutReport = ({ day, edition }: ReportInput): Block[] => [
  heading(1, words.about.heading),
  paragraph(text(`${words.about.from(SITE.name, formatDate(edition))} `), link(SITE.url)),
  paragraph(text(words.about.made(formatDate(day)))),
  paragraph(text(`${words.about.licence(SITE.name, SITE.licence.name)} `), link(SITE.licence.url)),
  paragraph(text(words.about.check)),
];
