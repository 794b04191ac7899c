import { editDistance } from '../../shared/edit-distance.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** Titles are alike where at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** Sources are alike where at least this share of the shorter list stands in the longer one. */
const SHARED_SOURCES = 0.5;

/** What tells whether two case studies tell one story. */
export interface StudySummary extends Compared {
  readonly file: string;
  readonly titleAt: Position;
  readonly sourcesAt: Position;
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

/** Undefined where the file is no case study, or one that does not fit its schema. */
export function summarise(reading: ParsedFile): StudySummary | undefined {
  const study = dataOf(reading, 'case-studies');
  if (!study) return undefined;
  const { file, positionOf } = reading.source;
  return { file, ...summariseStudy(study), titleAt: positionOf(['title']), sourcesAt: positionOf(['sources']) };
}

/** What two case studies are compared by, without what may differ where the story is the same. */
export function summariseStudy({ title, places, sources }: Story): Compared {
  return {
    title: plain(title),
    places,
    sources: sources.map(({ url }) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')),
  };
}

/**
 * Whether the text of another file is worth reading as one that may tell the same story: a cheap look, which may say yes
 * where the answer is no, and never no where it is yes.
 */
export function mayBeAlike(text: string, study: StudySummary): boolean {
  const title = /^title:([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ?? '';
  return study.sources.some((source) => text.includes(source)) || areTitlesAlike(plain(title), study.title);
}

/** Two case studies tell one story where their titles are alike. */
export function checkTitles(studies: readonly StudySummary[]): FiledIssue[] {
  return pairsOf(studies)
    .filter(([study, earlier]) => areTitlesAlike(study.title, earlier.title))
    .map(([study, earlier]) => tell(study, earlier, study.titleAt, 'the titles are alike'));
}

/** And where a place and most of the sources are the same. */
export function checkSharedSources(studies: readonly StudySummary[]): FiledIssue[] {
  return pairsOf(studies).flatMap(([study, earlier]) => {
    if (!study.places.some((place) => earlier.places.includes(place))) return [];
    const shared = new Set(study.sources.filter((source) => earlier.sources.includes(source))).size;
    if (shared / Math.min(study.sources.length, earlier.sources.length) < SHARED_SOURCES) return [];
    if (areTitlesAlike(study.title, earlier.title)) return [];
    return [tell(study, earlier, study.sourcesAt, `the same place, and ${shared} sources in common`)];
  });
}

const pairsOf = (studies: readonly StudySummary[]): [StudySummary, StudySummary][] =>
  studies.flatMap((study, index) => studies.slice(0, index).map((earlier): [StudySummary, StudySummary] => [study, earlier]));

function tell({ file }: StudySummary, earlier: StudySummary, at: Position, reason: string): FiledIssue {
  return {
    file,
    ...at,
    message: `${earlier.file} seems to tell the same story: ${reason}.`,
    suggestion: 'Make one case study of the two, or tell them apart in title and sources.',
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

/** How often each of the letters a to z stands in a title. */
function countLetters(title: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let index = 0; index < title.length; index++) {
    const letter = title.charCodeAt(index) - 97;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** A cheap look before the dear one: each letter that one title has more often than the other is a change at least. */
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
