import { headerWords, siteWords } from './words.en.ts';
import { AREAS } from '../model/areas.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PRINCIPLES } from '../model/principles.ts';
import type { Term } from '../model/taxonomy.ts';
import * as urls from '../shared/urls.ts';

interface MastheadLink {
  readonly name: string;
  readonly url: string;
}

/** A kind of topic, with its terms where they fit into the panel. */
interface TopicGroup extends MastheadLink {
  readonly count: number;
  readonly links: readonly MastheadLink[];
  /** Led to below the links where not all are shown. */
  readonly more?: string;
}

const CHALLENGES_SHOWN = 8;
const linksOf = (table: readonly Term[], urlOf: (id: string) => string): MastheadLink[] =>
  table.map(({ id, name }) => ({ name, url: urlOf(id) }));

/** What the header calls topics, each with the pages it leads to. */
export const TOPIC_GROUPS: readonly TopicGroup[] = [
  { name: siteWords.areas, url: urls.AREAS, count: AREAS.length, links: linksOf(AREAS, urls.areaUrl) },
  { name: siteWords.principles, url: urls.PRINCIPLES, count: PRINCIPLES.length, links: linksOf(PRINCIPLES, urls.principleUrl) },
  { name: siteWords.outcomes, url: urls.OUTCOMES, count: OUTCOMES.length, links: linksOf(OUTCOMES, urls.outcomeUrl) },
  {
    name: siteWords.challenges,
    url: urls.CHALLENGES,
    count: CHALLENGES.length,
    links: linksOf(CHALLENGES.slice(0, CHALLENGES_SHOWN), urls.challengeUrl),
    more: headerWords.allChallenges(CHALLENGES.length),
  },
];

/** Ways in that are no topics. */
export const MORE_WAYS: readonly MastheadLink[] = [
  { name: headerWords.whatHelped, url: urls.WHAT_HELPED },
  { name: headerWords.wentWrong, url: urls.WENT_WRONG },
  { name: headerWords.promises, url: urls.PROMISES },
  { name: headerWords.evidenceMap, url: urls.EVIDENCE_MAP },
  { name: siteWords.places, url: urls.PLACES },
  { name: headerWords.likeMine, url: urls.LIKE_MINE },
  { name: headerWords.inPictures, url: urls.PICTURES },
  { name: headerWords.routes, url: urls.ROUTES },
  { name: siteWords.aToZ, url: urls.A_TO_Z },
  { name: siteWords.glossary, url: urls.GLOSSARY },
];
