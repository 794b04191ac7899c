import { pageNames } from '../shared/page-names.en.ts';
import { headerWords } from './words.en.ts';
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

/** A kind of topic, with its terms as far as they fit into the panel. */
interface TopicGroup extends MastheadLink {
  readonly count: number;
  readonly links: readonly MastheadLink[];
  /** The text of a link to all terms, if not all are shown. */
  readonly more?: string;
}

const CHALLENGES_SHOWN = 8;
const linksOf = (table: readonly Term[], urlOf: (id: string) => string): MastheadLink[] =>
  table.map(({ id, name }) => ({ name, url: urlOf(id) }));

/** The topics in the header, each with the pages that it links to. */
export const TOPIC_GROUPS: readonly TopicGroup[] = [
  { name: pageNames.areas, url: urls.AREAS, count: AREAS.length, links: linksOf(AREAS, urls.areaUrl) },
  { name: pageNames.principles, url: urls.PRINCIPLES, count: PRINCIPLES.length, links: linksOf(PRINCIPLES, urls.principleUrl) },
  { name: pageNames.outcomes, url: urls.OUTCOMES, count: OUTCOMES.length, links: linksOf(OUTCOMES, urls.outcomeUrl) },
  {
    name: pageNames.challenges,
    url: urls.CHALLENGES,
    count: CHALLENGES.length,
    links: linksOf(CHALLENGES.slice(0, CHALLENGES_SHOWN), urls.challengeUrl),
    more: headerWords.allChallenges(CHALLENGES.length),
  },
];

/** Other pages to start from, which are not topics. */
export const MORE_LINKS: readonly MastheadLink[] = [
  { name: pageNames.whatHelped, url: urls.WHAT_HELPED },
  { name: pageNames.wentWrong, url: urls.WENT_WRONG },
  { name: pageNames.promises, url: urls.PROMISES },
  { name: pageNames.evidenceMap, url: urls.EVIDENCE_MAP },
  { name: pageNames.places, url: urls.PLACES },
  { name: pageNames.likeMine, url: urls.LIKE_MINE },
  { name: pageNames.inPictures, url: urls.PICTURES },
  { name: pageNames.routes, url: urls.ROUTES },
  { name: pageNames.aToZ, url: urls.A_TO_Z },
  { name: pageNames.glossary, url: urls.GLOSSARY },
];
