import { FIELDS, GAP, type Starts } from '../search/zones.ts';
import type { Posting, Word } from './split-common-word.build.ts';
import type { PageZones } from './token-page.build.ts';

/** Where a position of a page moves to. */
export type Move = (page: number, position: number) => number;

/** The first position of each part, with room for the longest such part of any page. The sources come after the body. */
export function startsFor(pages: readonly PageZones[]): Starts {
  const starts = [0];
  for (const part of FIELDS.keys()) {
    const longest = pages.reduce((most, { lengths }) => Math.max(most, lengths[part] ?? 0), 0);
    starts.push((starts.at(-1) ?? 0) + longest + GAP);
  }
  return starts;
}

/** Moves each part to the position where it starts on all pages. */
export function moverTo(starts: Starts, pages: readonly PageZones[]): Move {
  const own = pages.map(startsOn);
  const [body, sources] = [starts.length - 2, starts.length - 1];
  return (page, position) => {
    const from = own[page] ?? [];
    let part = body;
    while (part > 0 && position < (from[part] ?? 0)) part--;
    const word = position - (from[part] ?? 0);
    const [first, end] = pages[page]?.sources ?? [0, 0];
    return part === body && word >= first && word < end ? (starts[sources] ?? 0) + word - first : (starts[part] ?? 0) + word;
  };
}

function startsOn({ lengths }: PageZones): number[] {
  const starts = [0];
  for (const length of lengths.slice(0, -1)) starts.push((starts.at(-1) ?? 0) + length + GAP);
  return starts;
}

/** A word with its positions moved. */
export function moveWord([name, pages, ...variants]: Word, move: Move): Word {
  let page = 0;
  const moved = pages.map(([distance, places, ...rest]): Posting => {
    page += distance;
    return [distance, movePlaces(places, (position) => move(page, position)), ...rest];
  });
  return [name, moved, ...variants];
}

/**
 * Moves the positions of a word on a page, as Pagefind writes them: each weight, which is negative, then the positions with this weight,
 * each as its distance from the previous one.
 */
export function movePlaces(places: readonly number[], move: (position: number) => number): number[] {
  const moved: number[] = [];
  let group: number[] = [];
  let position = 0;
  const close = (): void => {
    group.sort((a, b) => a - b).forEach((each, index) => moved.push(each - (group[index - 1] ?? 0)));
    [group, position] = [[], 0];
  };
  for (const place of places)
    if (place < 0) {
      close();
      moved.push(place);
    } else group.push(move((position += place)));
  close();
  return moved;
}
