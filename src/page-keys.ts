import { digestFiles, digestProgram } from './build/program-digest.ts';
import { propsDigester } from './build/props-digest.ts';
import { digest } from './build/sealed-file.ts';
import { STUDY_FOLDER } from './features/case-study/study-file.build.ts';
import { getCaseStudies, getCaseStudyText, getEdition, getTakenUp } from './library.ts';
import { loadOnce } from './shared/load-once.ts';

/**
 * Which case studies affect the bytes of a file: one, by its slug, with its text and its adopters; those in the props of its
 * path, without their texts; or all, without their texts.
 */
type Shown = { readonly study: string } | 'props' | 'all';

interface Path {
  readonly params: object;
  readonly props?: unknown;
}

/**
 * Gives each path of a route a key that changes with anything its file can show. A build reuses the file that the last one wrote with
 * the same key (src/build/reused-pages.ts). Besides the case studies that `shows` returns, every key covers all other content, the
 * edition and the program. A preview reuses nothing. Throws if `shows` returns an unknown case study, or props contain a function.
 */
export async function withKeys<P extends Path>(
  paths: readonly P[],
  shows: (path: P) => Shown = () => 'all',
): Promise<(P & { readonly cacheKey?: string })[]> {
  if (import.meta.env.DEV) return [...paths];
  const { shared, facts, ofStudies, ofAll } = await getKeys();
  const digestOf = propsDigester(facts);
  const keyOf = (path: P): string => {
    const shown = shows(path);
    if (shown === 'all') return ofAll;
    if (shown === 'props') return digest(shared + digestOf(path.props));
    const key = ofStudies.get(shown.study);
    if (key === undefined) throw new Error(`There is no case study "${shown.study}" to make a key of.`);
    return key;
  };
  return paths.map((path) => ({ ...path, cacheKey: keyOf(path) }));
}

/** For a list whose first page shows more than its props: further pages only show a part of the list. */
export const furtherPages = ({ props: { list } }: { readonly props: { readonly list: { readonly number: number } } }): Shown =>
  list.number > 1 ? 'props' : 'all';

const getKeys = loadOnce(async () => {
  const [studies, edition, takenUp] = await Promise.all([getCaseStudies(), getEdition(), getTakenUp()]);
  const shared = digest([digestProgram('.'), digestFiles('content', (path) => !path.startsWith(STUDY_FOLDER)), edition].join(' '));
  const facts = new Map(studies.map((study) => [study, digest(JSON.stringify(study))]));
  const ofStudies = studies.map((study): [slug: string, key: string] => {
    const adopted = takenUp.filter((adoption) => adoption.study.slug === study.slug);
    return [study.slug, digest(JSON.stringify([shared, facts.get(study), getCaseStudyText(study.slug), adopted]))];
  });
  return { shared, facts, ofStudies: new Map(ofStudies), ofAll: digest(shared + [...facts.values()].join(' ')) };
});
