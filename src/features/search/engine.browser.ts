import { findHighlights, markPattern } from './find-highlights.ts';
import { countFacets, fits, type FacetCounts } from './facet-counts.ts';
import { countGroups, groupOf, sortByGroup, splitByGroup, type GroupId } from './groups.ts';
import { loadIndex, type Index } from './index.browser.ts';
import type { Lexicon } from './lexicon.ts';
import { marksOf } from './marks.ts';
import { WITHIN_WRONG } from './operators.ts';
import type { QueryPlan } from './plan-query.ts';
import type { RankedPage } from './rank.ts';
import type { PageFacts, PageText, SearchPageEntry } from './search-data.ts';
import { HITS_PER_PAGE, type SearchSort, type SearchState } from './search-state.ts';
import type { Selection } from '../export/selection.ts';
import { compareText } from '../../shared/compare-text.ts';

/** A ranked page with what a result shows. */
export interface Hit extends RankedPage {
  readonly meta: PageFacts;
  /** Read only if the title and summary do not contain the words. */
  readonly text: PageText | undefined;
}

/** Neighbours in the list of results, under one heading. */
export interface HitGroup {
  readonly id: GroupId;
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly plan: QueryPlan;
  /** Pages with every part of the query that fit what is chosen. */
  readonly total: number;
  /** The same, told apart. */
  readonly sizes: ReturnType<typeof countGroups>;
  /** The case studies among them, in their order. */
  readonly studies: Selection['studies'];
  /** Those of the page asked for. Pages with some parts only stand last, where there are few with all. */
  readonly groups: readonly HitGroup[];
  readonly counts: FacetCounts;
  /** All pages with every part (with some, where none has all), whatever is chosen: what less choice would leave. */
  readonly unchosen: readonly SearchPageEntry[];
  readonly lexicon: Lexicon;
  /** All pages of the site. */
  readonly pages: readonly SearchPageEntry[];
}

/** How many results, counted from the first, may show an excerpt of their text. */
const MOST_EXCERPTS = 5;

/** Searches the built index. Without words to look for, it lists the case studies that fit what is chosen. */
export async function search({ query, chosen, sort, page, asTyped, isWithinWrong }: SearchState): Promise<Found> {
  const index = await loadIndex();
  const { lexicon } = index;
  const { plan, ranked: found } = await index.ask(isWithinWrong ? `${query} ${WITHIN_WRONG}` : query, asTyped);
  // Nothing is asked for, or only what must not be there: a list of case studies.
  const isList = plan.parts.length === 0;
  const ranked = isList ? found.filter((each) => each.page.type === 'case-study') : found;
  const full = ranked.filter(({ parts }) => parts === plan.parts.length);
  const isGrouped = !isList && sort === 'relevance';
  const fitting = sortPages(
    full.filter((each) => fits(each.page, chosen)).map((each) => ({ ...each, group: isGrouped ? groupOf(each) : ('listed' as const) })),
    sort === 'relevance' && isList ? 'place' : sort,
  );
  const some = ranked
    .filter((each) => each.parts < plan.parts.length && fits(each.page, chosen))
    .slice(0, Math.max(0, HITS_PER_PAGE - fitting.length))
    .map((each) => ({ ...each, group: 'some' as const }));
  const start = (page - 1) * HITS_PER_PAGE;
  const shown = [...sortByGroup(fitting).slice(start, start + HITS_PER_PAGE), ...some];
  return {
    plan,
    total: fitting.length,
    sizes: countGroups(fitting.map((each) => ({ ...each, group: groupOf(each) }))),
    studies: sortByGroup(fitting)
      .filter(({ page: { type } }) => type === 'case-study')
      .map(({ page: { url, title } }) => ({ slug: slugOf(url), title })),
    groups: await readGroups(shown, index, markPattern(marksOf(plan, query))),
    counts: countFacets(fitting.map((each) => each.page)),
    unchosen: (full.length > 0 ? full : ranked).map((each) => each.page),
    lexicon,
    pages: index.data.pages,
  };
}

const slugOf = (url: string): string => url.split('/').at(-2) ?? '';

function readGroups(pages: readonly (RankedPage & { group: GroupId })[], index: Index, pattern: RegExp | undefined): Promise<HitGroup[]> {
  const first = new Set(pages.slice(0, MOST_EXCERPTS));
  return Promise.all(
    splitByGroup(pages).map(async ({ id, members }) => ({
      id,
      hits: await Promise.all(members.map((each) => readHit(each, index, first.has(each) ? pattern : undefined))),
    })),
  );
}

/** Does not read the text of the page without a pattern. */
async function readHit(ranked: RankedPage, { readFacts, readText }: Index, pattern: RegExp | undefined): Promise<Hit> {
  const { id, type, title } = ranked.page;
  const meta = await readFacts(id);
  const shown = `${title} | ${meta['summary'] ?? ''}`;
  const isShown = !pattern || type !== 'case-study' || findHighlights(shown, pattern).length > 0;
  return { ...ranked, meta, text: isShown ? undefined : await readText(id) };
}

/** By year or place; equal ones keep their rank. */
function sortPages<P extends RankedPage>(pages: readonly P[], sort: SearchSort): P[] {
  const compare: Record<SearchSort, (a: SearchPageEntry, b: SearchPageEntry) => number> = {
    relevance: () => 0,
    newest: (a, b) => b.year.localeCompare(a.year),
    oldest: (a, b) => (a.year || '9').localeCompare(b.year || '9'),
    place: (a, b) => compareText(a.place || '\u{ffff}', b.place || '\u{ffff}') || compareText(a.title, b.title),
  };
  return [...pages].sort((a, b) => compare[sort](a.page, b.page));
}
