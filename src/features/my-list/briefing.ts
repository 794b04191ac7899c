import { myListWords as words } from './words.en.ts';
import type { StudyData } from '../../content/study-data.ts';

/** A case study in the list with the reader's note. */
export interface BriefingEntry {
  readonly study: StudyData;
  readonly note: string;
}

/** The list as plain text: each case study with its note, paragraph for minutes (which starts with the summary), figures and address. */
export function toBriefingText(name: string, entries: readonly BriefingEntry[], edition: string, origin: string): string {
  const head = `${words.briefing(name)}\n${words.edition(edition)}`;
  return `${[head, ...entries.map((entry, index) => describeEntry(entry, index + 1, origin))].join('\n\n')}\n`;
}

function describeEntry({ study, note }: BriefingEntry, number: number, origin: string): string {
  const figures = study.fields.results.map((result) => `- ${result}`).join('\n');
  return [
    `${number}. ${study.title} (${study.place})`,
    note && words.noteText(note),
    study.minutes,
    `${words.figures}\n${figures}`,
    new URL(study.url, origin).href,
  ]
    .filter(Boolean)
    .join('\n\n');
}
