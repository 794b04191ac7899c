import { makeFeedWriter } from './features/feeds/feed-writer.ts';
import { getCaseStudies, getEdition, getEditions, getStudyData, renderCaseStudy } from './library.ts';

/** The body of a case study as HTML, as pages show it. */
const readBody = async (slug: string): Promise<string> => (await renderCaseStudy(slug)).html;

/** Writes a feed in a format. Each full text is rendered once for all feeds. */
export const writeFeed = makeFeedWriter({ getCaseStudies, getEdition, getEditions, getStudyData, readBody });
