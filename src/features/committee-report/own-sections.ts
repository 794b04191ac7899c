import type { ReportInput } from './report-data.ts';
import { heading, paragraph, prompt, text, type Block } from '../report-writers/report-tree.ts';
import { reportWords as words } from './report-words.en.ts';

/* The council's own notes: its planned actions, its self-assessment, its reasons. A part without notes has no section. */

export function planned({ actions }: ReportInput): Block[] {
  if (!actions || actions.length === 0) return [];
  const { heading: title, lead, caption, alt, head, open } = words.programme;
  const rows = actions.map(({ title: action, when, owner, review, effort }) => [
    [text(action)],
    [text(when)],
    [owner ? text(owner) : prompt(open)],
    [review ? text(review) : prompt(open)],
    [text(effort)],
  ]);
  return [
    heading(1, title),
    paragraph(text(lead(actions.length))),
    { kind: 'table', caption, description: alt(rows.length), head, widths: [40, 10, 18, 20, 12], rows },
  ];
}

export function profile({ profile: own }: ReportInput): Block[] {
  if (!own) return [];
  const { heading: title, note, caption, alt, head, noLevel } = words.result;
  const rows = own.rows.map(({ outcome, level, band, target }) => [
    [text(outcome)],
    [text(level || noLevel)],
    [text(band)],
    [text(target)],
  ]);
  return [
    heading(1, title),
    paragraph(text(own.sentence)),
    paragraph(text(note)),
    { kind: 'table', caption, description: alt(rows.length), head, widths: [46, 18, 22, 14], rows },
  ];
}

/** The notes from the saved list, with a heading for each case study that has one. Line breaks separate paragraphs. */
export function reasons({ studies }: ReportInput): Block[] {
  const noted = studies.filter(({ reason }) => reason.trim() !== '');
  const blocks = noted.flatMap(({ study, reason }) => [
    heading(2, study.name),
    ...reason.split(/\n+/).flatMap((line) => (line.trim() ? [paragraph(text(line.trim()))] : [])),
  ]);
  return [
    heading(1, words.reasons.heading),
    ...(blocks.length > 0 ? [paragraph(text(words.reasons.lead)), ...blocks] : [paragraph(prompt(words.reasons.none))]),
  ];
}
