import { createHash } from 'node:crypto';
import { digestFiles, digestProgram } from './build/program-digest.ts';
import { STUDY_FOLDER } from './features/case-study/study-file.build.ts';
import { getCaseStudies, getCaseStudyText, getEdition, getTakenUp } from './library.ts';
import { loadOnce } from './shared/load-once.ts';

/**
 * Gives each path of a route a key of all that its file can show. A build takes over the file that the last one wrote with the same key
 * (src/build/reused-pages.ts). `slugOf` names the case study that a path is about alone: its key then holds that case study with its
 * text and what others say of it. Any other path may show every case study, but for its text. Both may show all other content, the
 * edition and the program. A preview takes over nothing.
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
  const ofStudies = studies.map((study): [slug: string, key: string] => {
    const adopted = takenUp.filter((each) => each.study.slug === study.slug);
    return [study.slug, digest([shared, study, getCaseStudyText(study.slug), adopted])];
  });
  return { ofStudies: new Map(ofStudies), ofLists: digest([shared, ...studies]) };
});

function digest(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\0');
  return hash.digest('hex');
}
