import { createHash } from 'node:crypto';
import { digestFiles, digestProgram } from './build/program-digest.ts';
import { STUDY_FOLDER } from './features/case-study/study-file.build.ts';
import { getCaseStudies, getCaseStudyText, getEdition, getTakenUp } from './library.ts';
import { loadOnce } from './shared/load-once.ts';

/**
 * For each case study, by its slug, a key of all that a page about it alone can show: itself with what others say of it, all content
 * but the case studies, the edition and the program. A build reuses the page of the last one where the key is the same.
 */
export const getStudyKeys = loadOnce(async (): Promise<ReadonlyMap<string, string>> => {
  // A preview reuses no page.
  if (import.meta.env.DEV) return new Map();
  const [studies, edition, takenUp] = await Promise.all([getCaseStudies(), getEdition(), getTakenUp()]);
  const shared = [digestProgram('.'), digestFiles('content', (path) => !path.startsWith(STUDY_FOLDER)), edition];
  return new Map(
    studies.map((study) => {
      const adopted = takenUp.filter((each) => each.study.slug === study.slug);
      const shown = JSON.stringify([...shared, study, getCaseStudyText(study.slug), adopted]);
      return [study.slug, createHash('sha256').update(shown).digest('hex')];
    }),
  );
});
