import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { codePointOf } from '../shared/visible.ts';

/** The almanac's own typefaces, each in the weights a card uses. Satori reads woff, not woff2. */
const OWN = [
  { name: 'Atkinson', package: 'atkinson-hyperlegible-next', weights: [400, 700] },
  { name: 'Newsreader', package: 'newsreader', weights: [500, 600] },
] as const;

/** Typefaces for scripts that our own lack. A file of these is read only when a card needs one of its characters. */
const STAND_INS = ['noto-serif', 'noto-serif-hebrew', 'noto-naskh-arabic', 'noto-serif-jp'] as const;
const STAND_IN_WEIGHT = 500;

const require = createRequire(import.meta.url);
const faces = new Map<string, Font>();
/** Lists of fonts that were requested. Satori parses the fonts of a list once, as long as it gets the same list object. */
const lists = new Map<string, Font[]>();
const ranges = new Map<string, [subset: string, ranges: [number, number][]][]>();

/**
 * The fonts needed to draw a text: our own in Latin, and any others that its characters need.
 * Throws if no font has one of the characters, naming it as U+XXXX.
 */
export function readCardFonts(text: string): Font[] {
  const characters = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const own = OWN.flatMap(({ name, package: folder, weights }) =>
    subsetsFor(folder, characters, ['latin']).flatMap((subset) => weights.map((weight) => readFace(name, folder, subset, weight))),
  );
  const missing = [...characters].filter((character) => !covers('newsreader', character));
  const others = STAND_INS.flatMap((folder) =>
    subsetsFor(folder, new Set(missing), []).map((subset) => readFace(`${folder} ${subset}`, folder, subset, STAND_IN_WEIGHT)),
  );
  const undrawable = findUndrawable(text);
  if (undrawable !== undefined) throw new Error(`no typeface here has the character ${codePointOf(undrawable)}`);
  return sameList([...own, ...others]);
}

function sameList(fonts: Font[]): Font[] {
  const key = fonts.map(({ name, weight }) => `${name} ${weight}`).join();
  const known = lists.get(key) ?? fonts;
  lists.set(key, known);
  return known;
}

/** The first character of a text that no font here has; undefined if a card can show them all. */
export function findUndrawable(text: string): string | undefined {
  return [...text].find((character) => !['newsreader', ...STAND_INS].some((folder) => covers(folder, character.codePointAt(0) ?? 0)));
}

const covers = (folder: string, character: number): boolean =>
  readRanges(folder).some(([, list]) => list.some(([from, to]) => character >= from && character <= to));

function subsetsFor(folder: string, characters: ReadonlySet<number>, always: readonly string[]): string[] {
  return readRanges(folder).flatMap(([subset, list]) => {
    const isNeeded =
      always.includes(subset) ||
      [...characters].some((character) => character > 0x7f && list.some(([from, to]) => character >= from && character <= to));
    return isNeeded ? [subset] : [];
  });
}

/** Which characters each file of a package has, according to its unicode.json. */
function readRanges(folder: string): [string, [number, number][]][] {
  const known = ranges.get(folder);
  if (known) return known;
  const table = JSON.parse(readFileSync(require.resolve(`@fontsource/${folder}/unicode.json`), 'utf8')) as Record<string, string>;
  const parsed = Object.entries(table).map(([subset, list]): [string, [number, number][]] => [
    subset.replace(/[[\]]/g, ''),
    list.split(',').map(parseRange),
  ]);
  ranges.set(folder, parsed);
  return parsed;
}

function parseRange(text: string): [number, number] {
  const [from = '0', to = from] = text.replace(/^\s*U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function readFace(name: string, folder: string, subset: string, weight: 400 | 500 | 600 | 700): Font {
  const file = `@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`;
  const key = `${name} ${file}`;
  const face = faces.get(key) ?? { name, weight, style: 'normal', data: readFileSync(require.resolve(file)) };
  faces.set(key, face);
  return face;
}
