import { placesOf, type Places } from './match.ts';
import type { SearchPage } from './page-table.ts';
import { hitsOf, type PartHit, type Site } from './part-hits.ts';
import type { QueryPart, QueryPlan } from './plan-query.ts';
import { hasBetween } from './sorted.ts';
import { zoneBits } from './zones.ts';

export interface RankedPage {
  readonly page: SearchPage;
  readonly score: number;
  /** How many parts of the query the page contains. Optional parts count as contained. */
  readonly parts: number;
  /** True if its title, summary or headings contain the whole query. */
  readonly isAbout: boolean;
  /** True if its title or a heading contains a part of the query. */
  readonly isNamed: boolean;
}

/** Bonus for parts of the query that are next to each other, in the same order. */
const PHRASE_BONUS = 0.35;
const CLOSE = 3;
/** Bonus for a page that has the whole query as one of its headline figures. */
const FIGURE_BONUS = 5;
const TITLE_BONUS = 0.6;
const OUTLIER_FACTOR = 1.5;
/** Pages of links and pages about the almanac itself rank below pages with content. */
const KINDS: Readonly<Record<string, number>> = {
  'case-study': 1,
  guidance: 1,
  place: 0.8,
  route: 0.7,
  reference: 0.6,
  about: 0.6,
  list: 0.5,
};
const OTHER_KIND = 0.4;
const ABOUT_STUDY = zoneBits(['title', 'headline', 'summary', 'figures', 'facts']);
const ABOUT_GUIDANCE = zoneBits(['title', 'summary', 'headings']);
const ABOUT_PAGE = zoneBits(['title']);
const HEADINGS = zoneBits(['headings']);
const NAMES = zoneBits(['title', 'headings']);

/**
 * Orders pages: those with all parts of the query first, then those with some, each by score. Pages that contain an excluded word are
 * left out.
 */
export function rankPages(plan: QueryPlan, site: Site): RankedPage[] {
  const { read, pages } = site;
  const found = plan.parts.map((part) => hitsOf(part, site));
  const excluded = new Set(
    plan.without.flatMap(({ alternatives }) => alternatives.flatMap((each) => [...placesOf(each, read, false).keys()])),
  );
  const figures = plan.figure ? read(plan.figure) : undefined;
  const numbers = plan.parts.length > 0 ? new Set(found.flatMap((byPage) => [...byPage.keys()])) : pages.keys();
  const ranked: RankedPage[] = [];
  for (const number of numbers) {
    const page = pages[number];
    if (!page || excluded.has(number)) continue;
    const hits = found.map((byPage) => byPage.get(number));
    const rankedPage = rankPage(page, plan.parts, hits, figures?.has(number) ?? false);
    if (rankedPage) ranked.push(rankedPage);
  }
  ranked.sort((a, b) => b.parts - a.parts || b.score - a.score || a.page.number - b.page.number);
  return raiseGuidance(ranked, plan.parts.length);
}

/** Scores a page by what each part of the query finds on it. Undefined for a tool or list that only contains the words: it is not useful. */
function rankPage(
  page: SearchPage,
  parts: readonly QueryPart[],
  hits: readonly (PartHit | undefined)[],
  isFigure: boolean,
): RankedPage | undefined {
  const whole = hits.filter((hit): hit is PartHit => hit?.isWhole === true);
  const missing = countMissing(parts, hits);
  const isStudy = page.type === 'case-study';
  const about = isStudy ? ABOUT_STUDY : page.type === 'guidance' ? ABOUT_GUIDANCE : ABOUT_PAGE;
  const isAbout = isFigure || (missing === 0 && (allIn(whole, about) || (isStudy && allIn(whole, HEADINGS))));
  if ((!page.type || page.type === 'list') && !isAbout) return undefined;
  let [sum, inTitle] = [0, 0];
  for (const hit of hits) sum += hit?.score ?? 0;
  for (const hit of whole) inTitle += hit.inTitle;
  const bonus = 1 + PHRASE_BONUS * countAdjacentParts(whole) + TITLE_BONUS * (inTitle / Math.max(1, parts.length));
  return {
    page,
    score: sum * bonus * (KINDS[page.type] ?? OTHER_KIND) * (isFigure ? FIGURE_BONUS : 1),
    parts: parts.length - missing,
    isAbout,
    isNamed: whole.some(({ zones }) => (zones & NAMES) !== 0),
  };
}

function countMissing(parts: readonly QueryPart[], hits: readonly (PartHit | undefined)[]): number {
  let missing = 0;
  for (const [index, part] of parts.entries()) if (!part.isOptional && hits[index]?.isWhole !== true) missing++;
  return missing;
}

/** Guidance that scores far above every case study with all parts counts as about the query, even if its title has only some of it. */
function raiseGuidance(ranked: readonly RankedPage[], parts: number): RankedPage[] {
  let best = 0;
  for (const { page, score, parts: found } of ranked) if (found === parts && page.type === 'case-study') best = Math.max(best, score);
  const least = OUTLIER_FACTOR * best;
  return ranked.map((each) => (each.page.type === 'guidance' && each.isNamed && each.score > least ? { ...each, isAbout: true } : each));
}

/** How many parts directly follow the part before them somewhere on the page. */
const countAdjacentParts = (hits: readonly PartHit[]): number =>
  hits.length < 2 ? 0 : hits.filter((hit, index) => isAfter(hit, hits[index - 1]?.places ?? [])).length;

const isAfter = ({ places }: PartHit, before: readonly Places[]): boolean =>
  places.some(({ positions }) =>
    positions.some((position) => before.some((each) => hasBetween(each.positions, position - CLOSE, position - 1))),
  );

const allIn = (hits: readonly PartHit[], zones: number): boolean => hits.every((hit) => (hit.zones & zones) !== 0);
