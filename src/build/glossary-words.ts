/** A word of the glossary with all its names. */
export interface GlossaryWord {
  readonly id: string;
  readonly names: readonly string[];
}

type MarkedPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'word'; readonly text: string; readonly id: string };

/** Splits running text at the first use of each word. `seen` holds the ids already marked and grows. */
export type MarkFirstUses = (text: string, seen: Set<string>) => MarkedPart[];

/**
 * Compiles the words of a glossary. The longest name wins. A name with two capitals must match exactly, other names in any
 * case. A plural s may follow.
 */
export function compileGlossary(words: readonly GlossaryWord[]): MarkFirstUses {
  const nextUse = compileSearch(words);
  return (text, seen) => {
    const parts: MarkedPart[] = [];
    let [from, plainFrom] = [0, 0];
    for (let use = nextUse(text, from); use; use = nextUse(text, from)) {
      from = use.end;
      if (seen.has(use.id)) continue;
      seen.add(use.id);
      if (use.start > plainFrom) parts.push({ kind: 'text', text: text.slice(plainFrom, use.start) });
      parts.push({ kind: 'word', text: text.slice(use.start, use.end), id: use.id });
      plainFrom = use.end;
    }
    return plainFrom < text.length ? [...parts, { kind: 'text', text: text.slice(plainFrom) }] : parts;
  };
}

interface Use {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The first use of any word at or after `from`; the longest of those that start at the same position. */
type NextUse = (text: string, from: number) => Use | undefined;

/** One pattern finds where the next word starts; each name is tried only there. */
function compileSearch(words: readonly GlossaryWord[]): NextUse {
  const names = words.flatMap(({ id, names: all }) => all.map((name) => ({ id, name, here: patternOf([name], flagsOf(name, 'y')) })));
  const anywhere = [true, false].flatMap((asWritten) => {
    const some = names.filter(({ name }) => isAcronym(name) === asWritten).map(({ name }) => name);
    return some.length === 0 ? [] : [patternOf(some, flagsOf(some[0] ?? '', 'g'))];
  });
  return (text, from) => {
    const start = Math.min(...anywhere.map((pattern) => startOf(pattern, text, from)));
    if (start === Infinity) return undefined;
    const uses = names.flatMap(({ id, here }): Use[] => {
      here.lastIndex = start;
      return here.test(text) ? [{ id, start, end: here.lastIndex }] : [];
    });
    return uses.sort((a, b) => b.end - a.end)[0];
  };
}

/** A pattern for any of these names, with its boundaries. */
const patternOf = (names: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map((name) => RegExp.escape(name)).join('|')})s?(?![\\p{L}\\p{N}]|-\\p{L})`, flags);

function startOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? Infinity;
}

const flagsOf = (name: string, kind: 'g' | 'y'): string => `${kind}${isAcronym(name) ? '' : 'i'}u`;

const isAcronym = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name);
