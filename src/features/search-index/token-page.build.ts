import { toEngineWord } from '../search/engine-words.ts';
import type { PageFacts, PageText } from '../search/search-data.ts';
import { firstAtLeast } from '../search/sorted.ts';
import { figureKey, tokenise, type Token } from '../search/tokens.ts';
import { FIELDS, FIELD_WEIGHTS, GAP, type Field, type Section } from '../search/zones.ts';

/** The parts of a page, as word positions. */
export interface PageZones {
  /** How many words each part has. */
  readonly lengths: readonly number[];
  /** The list of sources and the section on what went wrong, as word positions in the body. */
  readonly sources: Section;
  readonly wrong: Section;
}

/** A page as Pagefind indexes it: its words and figures from our splitter, part by part. */
export interface TokenPage {
  readonly html: string;
  readonly zones: PageZones;
  /** Every word of the page once. */
  readonly words: ReadonlySet<string>;
}

type ReadPage = PageText & { readonly meta: PageFacts };

/** How many words of a page replace a missing summary. */
const LEAD_LENGTH = 45;
/** Fills a position without being a word. */
const NO_WORD = '-';
const NOWHERE: Section = [0, 0];
/** The largest weight that Pagefind accepts. */
const MOST_WEIGHT = 10;

/** Writes a page for the engine. The `also` words of a part come after it, so that the words of the text stay adjacent. */
export function makeTokenPage(page: ReadPage): TokenPage {
  const body = tokenise(page.content);
  const texts = fieldsOf(page);
  const tokens = FIELDS.map((field) =>
    field === 'body' ? body : field === 'figures' ? tokeniseFigures(texts[field] ?? '') : tokenise(texts[field] ?? ''),
  );
  const also = tokens.map((part) => [...new Set(part.flatMap((token) => token.also))].flatMap((word) => [NO_WORD, word]));
  const [wrong = NOWHERE, sources = NOWHERE] = sectionsOf(['what-went-wrong', 'sources'], page, body);
  const parts = FIELDS.map((field, index) => {
    const words = tokens[index]?.map(({ word }) => word) ?? [];
    const text = field === 'body' ? writeBody(words, sources) : weigh(words, FIELD_WEIGHTS[field]);
    return [text, weigh(also[index] ?? [], FIELD_WEIGHTS[field]), ...Array.from({ length: GAP }, () => NO_WORD)].join(' ');
  });
  return {
    html: `<html lang="en"><body><div data-pagefind-body>${parts.join(' ')}</div></body></html>`,
    zones: { lengths: tokens.map((part, index) => part.length + (also[index]?.length ?? 0)), wrong, sources },
    words: new Set(tokens.flatMap((part) => part.flatMap((token) => [token.word, ...token.also]))),
  };
}

const weigh = (words: readonly string[], weight: number): string =>
  words.length === 0
    ? ''
    : `<span data-pagefind-weight="${Math.min(MOST_WEIGHT, weight)}">${words.map((word) => (word === NO_WORD ? word : toEngineWord(word))).join(' ')}</span>`;

/** The text of the page, with a lower weight for its list of sources. */
const writeBody = (words: readonly string[], [from, to]: Section): string =>
  [
    weigh(words.slice(0, from), FIELD_WEIGHTS.body),
    weigh(words.slice(from, to), FIELD_WEIGHTS.sources),
    weigh(words.slice(to), FIELD_WEIGHTS.body),
  ].join(' ');

function fieldsOf({ meta, content, anchors }: ReadPage): Partial<Record<Field, string | undefined>> {
  const headings = anchors.filter(({ element }) => /^h[23]$/.test(element)).map(({ text }) => text);
  return {
    title: meta['title'],
    headline: meta['headline'],
    summary: meta['summary'] ?? content.split(/\s+/, LEAD_LENGTH).join(' '),
    figures: meta['figures'],
    headings: headings.join(' | '),
    wrong: meta['wrong'],
    facts: [meta['place'], meta['country'], meta['kind'], meta['organisations']].filter(Boolean).join(' | '),
  };
}

/** Headline figures, each also with the key of the whole figure. */
const tokeniseFigures = (text: string): Token[] =>
  text.split('|').flatMap((figure) => {
    const key = figureKey(figure.trim());
    return tokenise(figure).map((token, index) => (index === 0 && key ? { ...token, also: [...token.also, key] } : token));
  });

/** The first word of each of these sections in the body, and the first after it: at the next heading of the same level. */
function sectionsOf(ids: readonly string[], { anchors, content }: ReadPage, body: readonly Token[]): Section[] {
  const headings = anchors.filter(({ element }) => element === 'h2').sort((a, b) => a.location - b.location);
  const offsets = [...content.matchAll(/\S+/g)].map((word) => word.index);
  const starts = body.map(({ start }) => start);
  const tokenAt = (location: number): number => firstAtLeast(starts, offsets[location] ?? content.length);
  return ids.map((id) => {
    const index = headings.findIndex((heading) => heading.id === id);
    const [from, next] = [headings[index], headings[index + 1]];
    return from ? [tokenAt(from.location), next ? tokenAt(next.location) : body.length] : NOWHERE;
  });
}
