import leven from 'leven';
import { caseStudySchema, type CaseStudyData } from '../../model/case-study-schema.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** Titles are alike where at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** Sources are alike where at least this share of the shorter list stands in the longer one. */
const SHARED_SOURCES = 0.5;

interface Study {
  readonly source: Source;
  readonly data: CaseStudyData;
}

/** Two case studies tell one story where their titles are alike, or where a place and most of the sources are the same. */
export function checkNearDuplicates(sources: readonly Source[]): Problem[] {
  const studies = sources
    .filter(({ file }) => file.startsWith('content/case-studies/'))
    .flatMap((source): Study[] => {
      const parsed = caseStudySchema.safeParse(source.data);
      return parsed.success ? [{ source, data: parsed.data }] : [];
    });
  return studies.flatMap((study, index) =>
    studies.slice(0, index).flatMap((earlier): Problem[] => {
      const reason = likeness(study.data, earlier.data);
      if (!reason) return [];
      return [
        {
          code: 'near-duplicate',
          file: study.source.file,
          ...study.source.positionOf([reason.field]),
          message: `${earlier.source.file} seems to tell the same story: ${reason.text}.`,
          mend: 'Make one case study of the two, or tell them apart in title and sources.',
        },
      ];
    }),
  );
}

function likeness(one: CaseStudyData, other: CaseStudyData): { field: 'title' | 'sources'; text: string } | undefined {
  if (areTitlesAlike(one.title, other.title)) return { field: 'title', text: 'the titles are alike' };
  const shared = countShared(addressesOf(one), addressesOf(other));
  const isSamePlace = one.places.some((place) => other.places.includes(place));
  const share = shared / Math.min(one.sources.length, other.sources.length);
  return isSamePlace && share >= SHARED_SOURCES ? { field: 'sources', text: `the same place, and ${shared} sources in common` } : undefined;
}

function areTitlesAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return leven(a, b) <= Math.max(a.length, b.length) * TITLE_DIFFERENCE;
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const addressesOf = ({ sources }: CaseStudyData): Set<string> =>
  new Set(sources.map(({ url }) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')));

const countShared = (one: Set<string>, other: Set<string>): number => [...one].filter((entry) => other.has(entry)).length;
