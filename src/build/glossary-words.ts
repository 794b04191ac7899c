/** A word of the glossary with every name it goes by. */
export interface GlossaryWord {
  readonly id: string;
  readonly names: readonly string[];
}

export type MarkedPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'word'; readonly text: string; readonly id: string };

/**
 * Splits running text at the first use of each word of the glossary. `seen` holds the ids already marked and grows. The
 * longest name wins; a name with two capitals must stand as written, other names in any case; a plural s may follow.
 */
export function markFirstUses(text: string, words: readonly GlossaryWord[], seen: Set<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let [from, plainFrom] = [0, 0];
  for (let use = nextUse(text, words, from); use; use = nextUse(text, words, from)) {
    from = use.end;
    if (seen.has(use.id)) continue;
    seen.add(use.id);
    if (use.start > plainFrom) parts.push({ kind: 'text', text: text.slice(plainFrom, use.start) });
    parts.push({ kind: 'word', text: text.slice(use.start, use.end), id: use.id });
    plainFrom = use.end;
  }
  return plainFrom < text.length ? [...parts, { kind: 'text', text: text.slice(plainFrom) }] : parts;
}

interface Use {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The first use of any word at or after `from`; the longest of those that begin together. */
function nextUse(text: string, words: readonly GlossaryWord[], from: number): Use | undefined {
  return words
    .flatMap(({ id, names }) => names.flatMap((name) => findName(text, name, from).map((range) => ({ ...range, id }))))
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function findName(text: string, name: string, from: number): { start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}s?(?![\\p{L}\\p{N}]|-\\p{L})`, isAcronym(name) ? 'gu' : 'giu');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

const isAcronym = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name);
