/** At most `most` items of a list, in order, at equal distances, so that every part of the list is in the sample. */
export const takeEvenly = <T>(items: readonly T[], most: number): T[] =>
  items.filter(
    (_, index) => items.length <= most || Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
