import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { makeFeedWriter } from './features/feeds/feed-writer.ts';
import StudyText from './features/feeds/StudyText.astro';
import { getCaseStudies, getEdition, getEditions, getStudyData, renderCaseStudy } from './library.ts';
import { loadOnce } from './shared/load-once.ts';

const openContainer = loadOnce(async () => {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container;
});

/** The body of a case study as HTML, as pages show it. */
async function readBody(slug: string): Promise<string> {
  const [{ Content }, studies, container] = await Promise.all([renderCaseStudy(slug), getCaseStudies(), openContainer()]);
  const failures = studies.find((study) => study.slug === slug)?.failures ?? [];
  return container.renderToString(StudyText, { props: { Content, failures } });
}

/** Writes a feed in a format. Each full text is made once for all feeds. */
export const writeFeed = makeFeedWriter({ getCaseStudies, getEdition, getEditions, getStudyData: loadOnce(getStudyData), readBody });
