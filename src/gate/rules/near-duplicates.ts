import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { areTitlesSimilar, findSimilarTitles } from './similar-titles.ts';

/** Sources are similar if at least this share of the shorter list is in the longer one. */
const SHARED_SOURCES = 0.5;

/** The facts that show whether two case studies are about the same work. */
export interface StudySummary extends Compared {
  readonly file: string;
  readonly titleAt: Position;
  readonly sourcesAt: Position;
  /** Its former names. */
  readonly formerly: readonly string[];
}

interface Compared {
  /** The title in lower case without punctuation. */
  readonly title: string;
  readonly places: readonly string[];
  /** The addresses of the sources without the parts in which two addresses of one page may differ. */
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

/** The facts by which two case studies are compared, without details that may differ. */
export function summariseStudy({ title, places, sources }: Story): Compared {
  return {
    title: plain(title),
    places,
    sources: sources.map(({ url }) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')),
  };
}

/**
 * Whether the text of another file is worth reading as a possible duplicate. This is a cheap check that may give false
 * positives, but no false negatives.
 */
export function maySeemSimilar(text: string, study: StudySummary): boolean {
  const title = /^title:([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ?? '';
  return study.sources.some((source) => text.includes(source)) || areTitlesSimilar(plain(title), study.title);
}

/** Two case studies are duplicates if their titles are similar. */
export function checkTitles(studies: readonly StudySummary[]): FiledIssue[] {
  return findSimilarTitles(studies.map(({ title }) => title)).flatMap(([later, earlier]) => {
    const [study, other] = [studies[later], studies[earlier]];
    return study && other ? [report(study, other, study.titleAt, 'similar titles')] : [];
  });
}

/** Two case studies are also duplicates if they share a place and at least half of the sources. */
export function checkSharedSources(studies: readonly StudySummary[]): FiledIssue[] {
  const citing = new Map<string, number[]>();
  return studies.flatMap((study, index) => {
    const related = new Set(study.sources.flatMap((source) => citing.get(source) ?? []));
    for (const source of study.sources) citing.set(source, [...(citing.get(source) ?? []), index]);
    return [...related].sort((a, b) => a - b).flatMap((earlier) => compareSources(study, studies[earlier] ?? study));
  });
}

function compareSources(study: StudySummary, earlier: StudySummary): FiledIssue[] {
  if (!study.places.some((place) => earlier.places.includes(place))) return [];
  const shared = new Set(study.sources.filter((source) => earlier.sources.includes(source))).size;
  if (shared / Math.min(study.sources.length, earlier.sources.length) < SHARED_SOURCES) return [];
  if (areTitlesSimilar(study.title, earlier.title)) return [];
  return [report(study, earlier, study.sourcesAt, `the same place, and ${shared} sources in common`)];
}

function report({ file }: StudySummary, earlier: StudySummary, at: Position, reason: string): FiledIssue {
  return {
    file,
    ...at,
    message: `This may duplicate ${earlier.file}: ${reason}.`,
    suggestion: 'Merge them, or make the title and sources clearly different.',
  };
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
