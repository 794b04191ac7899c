import type { Chance } from './chance.ts';

const STARTS = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pr r s sc sh sk sl sn st sw t th tr v w wh y'.split(' ');
const VOWELS = 'a a e e i o o u ai ea ee oo ou'.split(' ');
const MIDDLES = 'b d ck ld ll lm m n nd ng nn nt r rd rk rn rr rt s ss st t th x'.split(' ');
const ENDS =
  'bury by combe cote den don field ford gate ham hurst ley low mere minster mouth ridge shaw stead ton wick worth er et ing is on'.split(
    ' ',
  );

/** Names that are not words but sound like places and projects, each given once. */
export function makeNames({ pick, share }: Chance): () => string {
  const given = new Set<string>();
  const part = (): string => pick(STARTS) + pick(VOWELS) + pick(MIDDLES);
  const invent = (): string => part() + (share() < 0.3 ? part() : '') + pick(ENDS);
  return () => {
    let name = invent();
    while (given.has(name)) name = invent();
    given.add(name);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}

/** How fast the number of different words in our own case studies grows with their text (Heaps, 1978), measured over the first 59. */
const HEAPS_EXPONENT = 0.61;

/** How many new words a case study adds, if the first `real` case studies have `words` different words. */
export function newWordsOf(position: number, real: number, words: number): number {
  const knownBy = (studies: number): number => words * (Math.max(studies, real) / real) ** HEAPS_EXPONENT;
  return Math.round(knownBy(position + 1) - knownBy(position));
}
