import { unpackWords } from './packed-words.ts';
import { firstAtLeast } from './sorted.ts';

/** Words of the site with the number of pages that contain them. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly sorted: readonly string[];
}

export function readWords(packed: string): Words {
  const counts = unpackWords(packed);
  return { counts, sorted: [...counts.keys()] };
}

/** The words that start with a prefix, in order. */
export const startingWith = ({ sorted }: Words, prefix: string): readonly string[] =>
  sorted.slice(firstAtLeast(sorted, prefix), firstAtLeast(sorted, `${prefix}\u{ffff}`));

/**
 * All words of the site, in consecutive lists that are loaded when a search needs them. Answers are given at once, from the lists that
 * are loaded; `loadMissing` loads the others that were needed.
 */
export class WordLists {
  readonly #firsts: readonly string[];
  readonly #names: readonly string[];
  readonly #read: (name: string) => Promise<string>;
  readonly #loaded = new Map<number, Words>();
  readonly #missing = new Set<number>();

  /** Takes the first word and the name of each list, in order. */
  constructor(lists: readonly (readonly [first: string, name: string])[], read: (name: string) => Promise<string>) {
    this.#firsts = lists.map(([first]) => first);
    this.#names = lists.map(([, name]) => name);
    this.#read = read;
  }

  /** True if an answer since the last `loadMissing` was given without all lists it needs. */
  get isIncomplete(): boolean {
    return this.#missing.size > 0;
  }

  countOf(word: string): number {
    return this.#list(this.#listOf(word))?.counts.get(word) ?? 0;
  }

  startsAny(prefix: string): boolean {
    // The first such word is in the list that the prefix belongs to, or starts the next list.
    const list = this.#listOf(prefix);
    const words = this.#list(list);
    const next = words?.sorted[firstAtLeast(words.sorted, prefix)] ?? this.#firsts[list + 1];
    return next?.startsWith(prefix) ?? false;
  }

  startingWith(prefix: string): string[] {
    const [from, to] = [this.#listOf(prefix), this.#listOf(`${prefix}\u{ffff}`)];
    return this.#range(from, to).flatMap((words) => startingWith(words, prefix));
  }

  all(): readonly Words[] {
    return this.#range(0, this.#firsts.length - 1);
  }

  /** Loads the lists that answers lacked. False if none were missing. */
  async loadMissing(): Promise<boolean> {
    const missing = [...this.#missing];
    this.#missing.clear();
    await Promise.all(missing.map(async (list) => this.#loaded.set(list, readWords(await this.#read(this.#names[list] ?? '')))));
    return missing.length > 0;
  }

  #listOf(word: string): number {
    const list = firstAtLeast(this.#firsts, word);
    return Math.max(0, this.#firsts[list] === word ? list : list - 1);
  }

  #range(from: number, to: number): Words[] {
    const lists = Array.from({ length: to - from + 1 }, (_, index) => this.#list(from + index));
    return lists.filter((words) => words !== undefined);
  }

  #list(list: number): Words | undefined {
    const words = this.#loaded.get(list);
    if (!words && list < this.#names.length) this.#missing.add(list);
    return words;
  }
}
