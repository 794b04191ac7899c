import type { StudyData } from '../../content/study-data.ts';
import { capitalise } from '../../shared/text.ts';
import { questionsUrl } from '../../shared/urls.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import { online } from './option-sections.ts';
import type { ReportInput } from './report-data.ts';
import { cite, heading, link, list, paragraph, prompt, strong, text, type Block, type Run } from '../report-writers/report-tree.ts';
import { reportWords as words } from './report-words.en.ts';
import { sourcesOf } from './sources-of.ts';

/* What failed elsewhere, what could fail here, and what no source says. */

export const wentWrong = ({ studies }: ReportInput): Block[] => [
  heading(1, words.wrong.heading),
  list(
    studies.map(({ study }) => [
      strong(words.wrong.point(study.name)),
      text(study.fields.wentWrong.join(' ')),
      ...cite(sourcesOf(study, study.cited.wentWrong)),
    ]),
  ),
];

/** The failures in the case studies as a risk register, with blank cells for an owner and a date. */
export function risks({ studies }: ReportInput): Block[] {
  const { heading: title, lead, none, caption, alt, head, ours } = words.risks;
  const rows = studies.flatMap(({ study }) => riskRows(study));
  const table: Block = { kind: 'table', caption, description: alt(rows.length), head, widths: [29, 22, 23, 13, 13], rows };
  return [heading(1, title), ...(rows.length > 0 ? [paragraph(text(lead)), table] : [paragraph(text(none))]), paragraph(prompt(ours))];
}

function riskRows(study: StudyData): (readonly Run[])[][] {
  const orNotStated = (stated: string | undefined): string => stated || words.risks.notStated;
  return study.fields.failures.map((failure, index) => {
    const facts = study.cited.failures[index];
    return [
      [text(words.risks.of(failure, study.place)), ...cite(sourcesOf(study, facts && [facts.source]))],
      [text(orNotStated(facts?.sign))],
      [text(orNotStated(facts?.response))],
      [],
      [],
    ];
  });
}

/** What each case study does not say, with a link to the page of questions to ask. */
export const notKnown = ({ studies }: ReportInput): Block[] => [
  heading(1, words.unknown.heading),
  list(
    studies.map(({ study }) => [
      strong(words.unknown.point(study.name)),
      text(`${describeGaps(study)} ${words.label(words.unknown.ask)}`),
      link(online(questionsUrl(study.slug))),
    ]),
  ),
  paragraph(prompt(words.unknown.ours)),
];

function describeGaps({ fields }: StudyData): string {
  const { missing, noIndependent, lasted, failures: noFailure, nothing } = words.unknown;
  const gaps = [
    ...(fields.missing.length > 0 ? [missing(fields.missing.join(', ').toLowerCase())] : []),
    ...(fields.independent.includes(studyFieldsWords.no) ? [noIndependent] : []),
    ...(fields.lasted.length === 0 ? [lasted] : []),
    ...(fields.failures.length === 0 ? [noFailure] : []),
  ];
  return gaps.length > 0 ? gaps.map(capitalise).join(' ') : capitalise(nothing);
}
