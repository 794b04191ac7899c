import { statSync } from 'node:fs';
import type { RawCaseStudy } from './content/resolve-case-study.ts';
import { listSlugs, parseStudyFile, readStudyText, studyPath } from './features/case-study/study-file.build.ts';
import { caseStudySchema } from './model/case-study-schema.ts';

/*
 * For an author's preview only. After a file is saved, Astro waits half a second, then writes and reloads its store of all content,
 * which takes longer than rendering a page. Here a case study is read from the file itself.
 */

const known = new Map<string, { readonly saved: number; readonly study: RawCaseStudy | undefined }>();

/** The case studies as they are on disk. A file that does not fit the schema is left out; the terminal says so (reload-preview.build.ts). */
export const readFreshCaseStudies = (): RawCaseStudy[] => listSlugs().flatMap((slug) => readIfSaved(slug) ?? []);

/** Reads a file again only if it was saved since. */
function readIfSaved(slug: string): RawCaseStudy | undefined {
  const saved = statSync(studyPath(slug)).mtimeMs;
  const before = known.get(slug);
  if (before?.saved === saved) return before.study;
  const study = readOne(slug);
  known.set(slug, { saved, study });
  return study;
}

function readOne(slug: string): RawCaseStudy | undefined {
  try {
    const { data, body } = parseStudyFile(readStudyText(slug));
    return { slug, data: caseStudySchema.parse(data), body };
  } catch {
    return undefined;
  }
}
