import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCaseStudies, renderCaseStudy } from './library.ts';
import { loadEachOnce, loadOnce } from './shared/load-once.ts';
const openContainer = loadOnce(async () => {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container;
});

/** Makes a function that gives the body of a case study as HTML, for files that are no pages. `Text` is what shows it. */
export const makeBodyReader = (Text: AstroComponentFactory): ((slug: string) => Promise<string>) =>
  loadEachOnce(async (slug) => {
    const [{ Content }, studies, container] = await Promise.all([renderCaseStudy(slug), getCaseStudies(), openContainer()]);
    const failures = studies.find((study) => study.slug === slug)?.failures ?? [];
    return container.renderToString(Text, { props: { Content, failures } });
  });
