import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { aboutReport, background, cover, implications, purpose, recommendations } from './frame-sections.ts';
import { costs, evidence, options } from './option-sections.ts';
import { planned, profile, reasons } from './own-sections.ts';
import type { ReportInput } from './report-data.ts';
import type { Block, Report } from '../report-writers/report-tree.ts';
import { reportWords as words } from './report-words.en.ts';
import { notKnown, risks, wentWrong } from './risk-sections.ts';

/** The sections of a report in the order of a council's committee report. The notes follow the last section. */
const SECTIONS: readonly ((input: ReportInput) => readonly Block[])[] = [
  ...[cover, purpose, recommendations, background],
  ...[options, evidence, costs],
  ...[wentWrong, risks, notKnown],
  ...[planned, profile, reasons],
  ...[implications, aboutReport],
];

/** The report on some case studies as a tree. The same input gives the same tree: the date is part of the input. */
export function makeReport(input: ReportInput): Report {
  return {
    title: words.title,
    subtitle: words.subtitle(SITE.name, formatDate(input.edition)),
    day: input.day,
    blocks: SECTIONS.flatMap((section) => section(input)),
  };
}
