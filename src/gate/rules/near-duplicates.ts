import { editDistance } from '../../shared/edit-distance.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** Titles are similar if at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** Sources are similar if at least this share of the shorter list is in the longer one. */
const SHARED_SOURCES = 0.5;

/** What shows whether two case studies are about the same work. */
export interface StudySummary extends Compared {
  readonly file: string;
  readonly titleAt: Position;
  readonly sourcesAt: Position;
  /** Names that it had before. */
  readonly formerly: readonly string[];
}

interface Compared {
  /** The title in small letters without signs. */
  readonly title: string;
  readonly places: readonly string[];
  /** The addresses of the sources without what may differ between two of one page. */
  readonly sources: readonly string[];
}

interface Story {
  readonly title: string;
  readonly places: readonly string[];
  readonly sources: readonly { readonly url: string }[];
}

/** A finding in one of many files. */
export type FiledIssue = Issue & { readonly file: string };

/** Undefined if the file is not a case study, or does not fit its schema. */
export function summarise(reading: ParsedFile): StudySummary | undefined {
  const study = dataOf(reading, 'case-studies');
  if (!study) return undefined;
  const { file, positionOf } = reading.source;
  return { file, ...summariseStudy(study), formerly: study.formerly, titleAt: positionOf(['title']), sourcesAt: positionOf(['sources']) };
}

/** What two case studies are compared by, without details that may differ. */
export function summariseStudy({ title, places, sources }: Story): Compared {
  return {
    title: plain(title),
    places,
    sources: sources.map(({ url }) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')),
  };
}

/**
 * Whether the text of another file is worth reading as a possible duplicate: a cheap look, which may say yes
 * wrongly, and never no wrongly.
 */
export function mayBeAlike(text: string, study: StudySummary): boolean {
  const title = /^title:([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ?? '';
  return study.sources.some((source) => text.includes(source)) || areTitlesAlike(plain(title), study.title);
}

/** Two case studies are duplicates if their titles are similar. */
export function checkTitles(studies: readonly StudySummary[]): FiledIssue[] {
  return pairsOf(studies)
    .filter(([study, earlier]) => areTitlesAlike(study.title, earlier.title))
    .map(([study, earlier]) => report(study, earlier, study.titleAt, 'similar titles'));
}

/** And if a place and most of the sources are the same. */
export function checkSharedSources(studies: readonly StudySummary[]): FiledIssue[] {
  return pairsOf(studies).flatMap(([study, earlier]) => {
    if (!study.places.some((place) => earlier.places.includes(place))) return [];
    const shared = new Set(study.sources.filter((source) => earlier.sources.includes(source))).size;
    if (shared / Math.min(study.sources.length, earlier.sources.length) < SHARED_SOURCES) return [];
    if (areTitlesAlike(study.title, earlier.title)) return [];
    return [report(study, earlier, study.sourcesAt, `the same place, and ${shared} sources in common`)];
  });
}

const pairsOf = (studies: readonly StudySummary[]): [StudySummary, StudySummary][] =>
  studies.flatMap((study, index) => studies.slice(0, index).map((earlier): [StudySummary, StudySummary] => [study, earlier]));

function report({ file }: StudySummary, earlier: StudySummary, at: Position, reason: string): FiledIssue {
  return {
    file,
    ...at,
    message: `This may duplicate ${earlier.file}: ${reason}.`,
    suggestion: 'Merge them, or make the title and sources clearly different.',
  };
}

function areTitlesAlike(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) * TITLE_DIFFERENCE;
  if (Math.abs(a.length - b.length) > most || !mayLettersBeAlike(lettersOf(a), lettersOf(b), most)) return false;
  return editDistance(a, b, Math.floor(most)) <= most;
}

const counted = new Map<string, Uint8Array>();

/** The letters of a title, counted once. */
function lettersOf(title: string): Uint8Array {
  const known = counted.get(title) ?? countLetters(title);
  counted.set(title, known);
  return known;
}

/** How often each of the letters a to z is in a title. */
function countLetters(title: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let index = 0; index < title.length; index++) {
    const letter = title.charCodeAt(index) - 97;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** A cheap check before the expensive one: each letter that one title has more often than the other is a change at least. */
function mayLettersBeAlike(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let [more, less] = [0, 0];
  for (let letter = 0; letter < a.length; letter++) {
    const difference = (a[letter] ?? 0) - (b[letter] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less) <= most;
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
