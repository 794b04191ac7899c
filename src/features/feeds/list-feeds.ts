import { facetOf, groupByFacet } from '../../content/facets.ts';
import { studiesOf, TERM_KINDS } from '../../content/term-kinds.ts';
import type { CaseStudy, Link } from '../../model/case-study.ts';
import { sortByNewest } from '../../shared/order.ts';
import { CHANGES, CASE_STUDIES } from '../../shared/urls.ts';
import { feedsWords as t } from './words.en.ts';

/** Readers of feeds ask again and again; what is older is on the site. */
export const MOST = 50;
/** The newest of a topic. There are some hundred feeds in three formats, each with the full texts. */
export const MOST_OF_TOPIC = 10;

type FeedGroup = 'main' | 'areas' | 'outcomes' | 'challenges' | 'country';

/** A feed before it is written: what it follows, and which case studies are in it. */
export interface ListedFeed {
  /** Its address without format and extension: `areas/workstyles`. */
  readonly id: string;
  readonly group: FeedGroup;
  readonly name: string;
  readonly description: string;
  /** The path of the page that it follows. */
  readonly page: string;
  readonly holds: 'case studies' | 'corrections';
  /** The newest first. Of the feed of corrections: every case study that has some. */
  readonly studies: readonly CaseStudy[];
}

const TOPICS = ['areas', 'outcomes', 'challenges'] as const;

/** Every feed of the almanac: one list for the files, the page for people and the heads of pages. */
export function listFeeds(studies: readonly CaseStudy[]): [all: ListedFeed, ...others: ListedFeed[]] {
  const newest = sortByNewest(studies);
  return [
    { id: 'all', group: 'main', ...t.all, page: CASE_STUDIES, holds: 'case studies', studies: newest.slice(0, MOST) },
    {
      ...{ id: 'corrections', group: 'main', ...t.corrections, page: CHANGES, holds: 'corrections' },
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
  holds: 'case studies',
  studies: studies.slice(0, MOST_OF_TOPIC),
});
