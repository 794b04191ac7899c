import { facetOf, groupByFacet } from '../../content/facets.ts';
import { studiesOf, TERM_KINDS } from '../../content/term-kinds.ts';
import type { CaseStudy, Link } from '../../model/case-study.ts';
import { sortByNewest } from '../../shared/order.ts';
import { CHANGES, CASE_STUDIES } from '../../shared/urls.ts';
import { feedsWords as t } from './words.en.ts';

/** Limited because feed readers download a feed again and again. Older entries are on the site. */
export const MOST = 50;
/** The limit for a topic. There are about a hundred feeds in three formats, each with full texts. */
export const MOST_OF_TOPIC = 10;

type FeedGroup = 'main' | 'areas' | 'outcomes' | 'challenges' | 'country';

/** A feed before it is written: the page that it follows, and its case studies. */
export interface ListedFeed {
  /** Its address without format and extension: `areas/workstyles`. */
  readonly id: string;
  readonly group: FeedGroup;
  readonly name: string;
  readonly description: string;
  /** The path of the page that it follows. */
  readonly page: string;
  readonly contains: 'case studies' | 'corrections';
  /** Newest first. For the feed of corrections: every case study with a correction. */
  readonly studies: readonly CaseStudy[];
}

const TOPICS = ['areas', 'outcomes', 'challenges'] as const;

/** Every feed of the almanac: one list for the feed files, the page of feeds and the heads of pages. */
export function listFeeds(studies: readonly CaseStudy[]): [all: ListedFeed, ...others: ListedFeed[]] {
  const newest = sortByNewest(studies);
  return [
    { id: 'all', group: 'main', ...t.all, page: CASE_STUDIES, contains: 'case studies', studies: newest.slice(0, MOST) },
    {
      ...{ id: 'corrections', group: 'main', ...t.corrections, page: CHANGES, contains: 'corrections' },
      studies: newest.filter(({ corrections }) => corrections.length > 0),
    },
    ...TOPICS.flatMap((topic) =>
      TERM_KINDS[topic].table.map(({ id, name }) =>
        toTopic(topic, { id, name, url: TERM_KINDS[topic].urlOf(id) }, studiesOf(TERM_KINDS[topic], id, newest)),
      ),
    ),
    ...groupByFacet(facetOf('country'), newest).map((country) => toTopic('country', country, country.studies)),
  ];
}

const toTopic = (group: FeedGroup, { id, name, url }: Link, studies: readonly CaseStudy[]): ListedFeed => ({
  id: `${group}/${id}`,
  group,
  name,
  description: t.topic(name),
  page: url,
  contains: 'case studies',
  studies: studies.slice(0, MOST_OF_TOPIC),
});
