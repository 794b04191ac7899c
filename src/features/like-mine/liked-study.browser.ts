import { make } from '../../browser/dom.ts';
import { makeStudyItem } from '../browse/study-item.browser.ts';
import { isNation, type LikeGroup, type Liked, type LikeMineState } from './like-mine.ts';
import type { LikedStudy } from './liked-study.ts';
import { likeMineWords as words } from './words.en.ts';

const GROUPS: readonly LikeGroup[] = ['very', 'somewhat', 'others'];

/** Makes a list for each group that has case studies, each item with the reasons why it is similar. */
export const makeGroups = (own: LikeMineState, liked: readonly Liked<LikedStudy>[]): HTMLElement[] =>
  GROUPS.flatMap((group) => {
    const items = liked
      .filter((each) => each.group === group)
      .map(({ item, reasons }) => makeItem(item, describeReasons(own, item, reasons)));
    return items.length === 0 ? [] : [makeSection(`like-${group}`, words.groups[group], items)];
  });

/** Makes one list, under the name of an area. */
export const makeTopic = (name: string, liked: readonly Liked<LikedStudy>[]): HTMLElement[] =>
  liked.length === 0
    ? []
    : [
        makeSection(
          'like-topic',
          name,
          liked.map(({ item }) => makeItem(item, '')),
        ),
      ];

const makeSection = (id: string, heading: string, items: readonly HTMLElement[]): HTMLElement =>
  make('section', { 'aria-labelledby': id }, make('h2', { id }, heading), make('ul', { class: 'studies' }, ...items));

function makeItem(study: LikedStudy, reason: string): HTMLLIElement {
  return makeStudyItem(study, makePopulation(study), reason ? make('p', { class: 'small' }, reason) : undefined);
}

function makePopulation({ population }: LikedStudy): HTMLElement | undefined {
  if (!population) return undefined;
  const source = make('a', { href: population.url, rel: 'external noreferrer' }, population.publisher);
  return make('p', { class: 'small soft' }, `${words.population} ${population.text} (`, source, ')');
}

function describeReasons({ size }: LikeMineState, { country, residents }: LikedStudy, reasons: Liked<LikedStudy>['reasons']): string {
  const parts = reasons.map((reason) => (reason === 'country' && isNation(country) ? words.reason.nation : words.reason[reason]));
  return [
    ...(parts.length > 0 ? [words.reason.same(parts)] : []),
    ...(size !== undefined && residents === undefined ? [words.reason.missing] : []),
  ].join(' ');
}
