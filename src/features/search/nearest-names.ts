import { foldLetters } from '../../shared/fold-text.ts';

const SHOWN = 4;
/** Names that have less in common than this are similar only by chance. */
const LEAST = 0.3;

/** The entries whose titles share the most three-letter sequences with a text, the closest first. */
export function nearestNames<E extends { readonly title: string }>(text: string, entries: readonly E[]): E[] {
  const wanted = trigramsOf(text);
  return entries
    .map((entry) => ({ entry, share: sharedPart(wanted, trigramsOf(entry.title)) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

function trigramsOf(text: string): ReadonlySet<string> {
  const words = foldLetters(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, index) => word.slice(index, index + 3))));
}

const sharedPart = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number =>
  [...wanted].filter((trigram) => found.has(trigram)).length / Math.max(1, wanted.size);
