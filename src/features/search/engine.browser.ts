import { findHighlights, markPattern } from './find-highlights.ts';
import { countFacets, fits, type FacetCounts } from './facet-counts.ts';
import { countGroups, groupOf, sortByGroup, splitByGroup, type GroupId } from './groups.ts';
import { loadIndex, type Index } from './index.browser.ts';
import { marksOf } from './marks.ts';
import { WITHIN_WRONG } from './operators.ts';
import { nearestNames } from './nearest-names.ts';
import type { SearchPage } from './page-table.ts';
import type { QueryPlan } from './plan-query.ts';
import type { RankedPage } from './rank.ts';
import type { PageFacts, PageNames, PageText } from './search-data.ts';
import { HITS_PER_PAGE, type SearchSort, type SearchState } from './search-state.ts';
import type { Selection } from '../export/selection.ts';
import { compareText } from '../../shared/compare-text.ts';
import { CHALLENGES } from '../../shared/urls.ts';

/** A ranked page with what a result shows. */
export interface Hit extends RankedPage {
  readonly meta: PageFacts;
  /** Read only if the title and summary do not contain the words. */
  readonly text: PageText | undefined;
}

/** Consecutive results under one heading. */
export interface HitGroup {
  readonly id: GroupId;
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly plan: QueryPlan;
  /** How many pages have every part of the query and match the filters. */
  readonly total: number;
  /** The same, by group. */
  readonly sizes: ReturnType<typeof countGroups>;
  /** The case studies among them, in order. Their names are read when they are needed. */
  readonly studies: { readonly count: number; readonly read: () => Promise<Selection['studies']> };
  /** The results on the requested page. Pages with only some parts come last, and only if few pages have all. */
  readonly groups: readonly HitGroup[];
  readonly counts: FacetCounts;
  /** All pages with every part (or with some, if none has all), ignoring the filters: what fewer filters would leave. */
  readonly unchosen: readonly SearchPage[];
  /** What is similar to the query; empty if anything was found. */
  readonly similar: Similar;
}

export interface Similar {
  /** Words that are not on the site, each with the nearest words that are. */
  readonly words: readonly { readonly typed: string; readonly near: readonly string[] }[];
  /** The case studies and challenges with the names most similar to the query. */
  readonly subjects: readonly { readonly url: string; readonly title: string }[];
}

/** How many of the first results may show an excerpt of their text. */
const MOST_EXCERPTS = 5;

/** Searches the built index. Without words to search for, it lists the case studies that match the filters. */
export async function search({ query, chosen, sort, page, asTyped, isWithinWrong }: SearchState): Promise<Found> {
  const index = await loadIndex();
  const { plan, ranked: found } = await index.ask(isWithinWrong ? `${query} ${WITHIN_WRONG}` : query, asTyped);
  // No words, or only excluded words: a list of case studies.
  const isList = plan.parts.length === 0;
  const ranked = isList ? found.filter((each) => each.page.type === 'case-study') : found;
  const full = ranked.filter(({ parts }) => parts === plan.parts.length);
  const isGrouped = !isList && sort === 'relevance';
  const fitting = await sortPages(
    full.filter((each) => fits(each.page, chosen)).map((each) => ({ ...each, group: isGrouped ? groupOf(each) : ('listed' as const) })),
    sort === 'relevance' && isList ? 'place' : sort,
    index,
  );
  const some = ranked
    .filter((each) => each.parts < plan.parts.length && fits(each.page, chosen))
    .slice(0, Math.max(0, HITS_PER_PAGE - fitting.length))
    .map((each) => ({ ...each, group: 'some' as const }));
  const start = (page - 1) * HITS_PER_PAGE;
  const ordered = sortByGroup(fitting);
  const shown = [...ordered.slice(start, start + HITS_PER_PAGE), ...some];
  const studies = ordered.filter(({ page: { type } }) => type === 'case-study');
  return {
    plan,
    total: fitting.length,
    sizes: countGroups(fitting.map((each) => ({ ...each, group: groupOf(each) }))),
    studies: { count: studies.length, read: async () => studies.map(toStudy(await index.readNames())) },
    groups: await readGroups(shown, index, markPattern(marksOf(plan, query))),
    counts: countFacets(fitting.map((each) => each.page)),
    unchosen: (full.length > 0 ? full : ranked).map((each) => each.page),
    similar: fitting.length === 0 ? await findSimilar(query, plan, index) : { words: [], subjects: [] },
  };
}

const toStudy =
  ({ urls, titles }: PageNames) =>
  ({ page: { number } }: RankedPage): Selection['studies'][number] => ({
    slug: urls[number]?.split('/').at(-2) ?? '',
    title: titles[number] ?? '',
  });

async function findSimilar(query: string, { corrections }: QueryPlan, { lexicon, pages, readNames }: Index): Promise<Similar> {
  const { urls, titles } = await readNames();
  const unknown = corrections.filter(({ taken }) => taken.length === 0);
  const named = pages
    .map(({ number, type }) => ({ type, url: urls[number] ?? '', title: titles[number] ?? '' }))
    .filter(({ type, url }) => type === 'case-study' || url.startsWith(CHALLENGES));
  return {
    words: await lexicon.resolve(() => unknown.map(({ typed }) => ({ typed, near: lexicon.nearest(typed) }))),
    subjects: nearestNames(query, named),
  };
}

function readGroups(pages: readonly (RankedPage & { group: GroupId })[], index: Index, pattern: RegExp | undefined): Promise<HitGroup[]> {
  const first = new Set(pages.slice(0, MOST_EXCERPTS));
  return Promise.all(
    splitByGroup(pages).map(async ({ id, members }) => ({
      id,
      hits: await Promise.all(members.map((each) => readHit(each, index, first.has(each) ? pattern : undefined))),
    })),
  );
}

/** Without a pattern, the text of the page is not read. */
async function readHit(ranked: RankedPage, { readFacts, readText }: Index, pattern: RegExp | undefined): Promise<Hit> {
  const { page } = ranked;
  const meta = await readFacts(page);
  const shown = `${meta['title'] ?? ''} | ${meta['summary'] ?? ''}`;
  const isShown = !pattern || page.type !== 'case-study' || findHighlights(shown, pattern).length > 0;
  return { ...ranked, meta, text: isShown ? undefined : await readText(page) };
}

/** Sorts by year or place; ties stay in the order of their rank. */
async function sortPages<P extends RankedPage>(pages: readonly P[], sort: SearchSort, { readNames }: Index): Promise<readonly P[]> {
  if (sort === 'relevance') return pages;
  const { titles, places } = await readNames();
  const year = ({ facets }: SearchPage): string => facets['year']?.[0] ?? '';
  const name = (names: readonly string[], { number }: SearchPage): string => names[number] ?? '';
  const compare: Record<Exclude<SearchSort, 'relevance'>, (a: SearchPage, b: SearchPage) => number> = {
    newest: (a, b) => year(b).localeCompare(year(a)),
    oldest: (a, b) => (year(a) || '9').localeCompare(year(b) || '9'),
    place: (a, b) =>
      compareText(name(places, a) || '\u{ffff}', name(places, b) || '\u{ffff}') || compareText(name(titles, a), name(titles, b)),
  };
  return [...pages].sort((a, b) => compare[sort](a.page, b.page));
}
