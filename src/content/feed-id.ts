import { caseStudyUrl } from '../shared/urls.ts';

/**
 * The path that a case study has as its id in feeds (`guid`): that of its first file name, so that readers of feeds do not take
 * a renamed case study for a new one. Its old address leads to the new one.
 */
export const feedIdOf = ({ slug, formerly }: { readonly slug: string; readonly formerly: readonly string[] }): string =>
  caseStudyUrl(formerly[0] ?? slug);
