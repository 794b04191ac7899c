import { digestFiles, digestProgram } from './build/program-digest.ts';
import { digest } from './build/sealed-file.ts';
import { STUDY_FOLDER } from './features/case-study/study-file.build.ts';
import { getCaseStudies, getCaseStudyText, getEdition, getTakenUp } from './library.ts';
import { loadOnce } from './shared/load-once.ts';

/**
 * Gives each path of a route a key that changes with anything its file can show. A build reuses the file that the last one wrote with
 * the same key (src/build/reused-pages.ts). `slugOf` names the case study of a path about one case study: its key covers that case
 * study, its text and who adopted it. The key of any other path covers every case study, but not their texts. Both keys cover all
 * other content, the edition and the program. A preview reuses nothing. Throws where `slugOf` names no case study.
 */
export async function withKeys<P extends object>(
  paths: readonly P[],
  slugOf: (path: P) => string | undefined = () => undefined,
): Promise<(P & { readonly cacheKey?: string })[]> {
  if (import.meta.env.DEV) return [...paths];
  const { ofStudies, ofLists } = await getKeys();
  return paths.map((path) => {
    const slug = slugOf(path);
    const cacheKey = slug === undefined ? ofLists : ofStudies.get(slug);
    if (cacheKey === undefined) throw new Error(`There is no case study "${slug}" to make a key of.`);
    return { ...path, cacheKey };
  });
}

const getKeys = loadOnce(async () => {
  const [studies, edition, takenUp] = await Promise.all([getCaseStudies(), getEdition(), getTakenUp()]);
  const shared = [digestProgram('.'), digestFiles('content', (path) => !path.startsWith(STUDY_FOLDER)), edition];
  const facts = studies.map((study) => digest(JSON.stringify(study)));
  const ofStudies = studies.map(({ slug }, index): [slug: string, key: string] => {
    const adopted = takenUp.filter(({ study }) => study.slug === slug);
    return [slug, digest(JSON.stringify([shared, facts[index], getCaseStudyText(slug), adopted]))];
  });
  return { ofStudies: new Map(ofStudies), ofLists: digest(JSON.stringify([shared, facts])) };
});
