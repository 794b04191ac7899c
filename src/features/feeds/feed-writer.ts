import type { StudyData } from '../../content/study-data.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { EditionRecord } from '../../model/edition-schema.ts';
import { loadEachOnce, loadOnce } from '../../shared/load-once.ts';
import type { FeedFormat } from '../../shared/urls.ts';
import { toFullText } from './full-text.ts';
import type { ListedFeed } from './list-feeds.ts';
import { makeFeed, type FeedOptions } from './make-feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

/** The functions of the library that feeds need. */
export interface FeedSource {
  readonly getCaseStudies: () => Promise<readonly CaseStudy[]>;
  readonly getStudyData: () => Promise<readonly StudyData[]>;
  readonly getEdition: () => Promise<string>;
  readonly getEditions: () => Promise<readonly EditionRecord[]>;
  /** The body of a case study as HTML, as on its page. */
  readonly readBody: (slug: string) => Promise<string>;
}

export const FEED_WRITERS = { atom: writeAtom, rss: writeRss, json: writeJsonFeed } as const;

/** Makes a function that writes a feed in a format. Each full text is made only once, however many feeds include it. */
export function makeFeedWriter(source: FeedSource): (listed: ListedFeed, format: FeedFormat) => Promise<string> {
  const readOptions = loadOnce(() => readFeedOptions(source));
  const readText = loadEachOnce((slug) => readFullText(slug, source));
  return async (listed, format) => {
    const texts = new Map(
      await Promise.all(listed.studies.map(async ({ slug }): Promise<[string, string]> => [slug, await readText(slug)])),
    );
    const options: FeedOptions = { ...(await readOptions()), textOf: ({ slug }) => texts.get(slug) ?? '' };
    return FEED_WRITERS[format](makeFeed(listed, format, options));
  };
}

const readFeedOptions = async ({ getEdition, getEditions }: FeedSource): Promise<Omit<FeedOptions, 'textOf'>> => ({
  edition: await getEdition(),
  editions: await getEditions(),
});

async function readFullText(slug: string, { getCaseStudies, getStudyData, readBody }: FeedSource): Promise<string> {
  const [studies, data, body] = await Promise.all([getCaseStudies(), getStudyData(), readBody(slug)]);
  const study = studies.find((each) => each.slug === slug);
  if (!study) throw new Error(`There is no case study "${slug}".`);
  return toFullText(study, data.find((each) => each.slug === slug)?.fields.results ?? [], body);
}
