import leven from 'leven';

/** The known word nearest to a mistyped one, if one is near enough. */
function nearest(word: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((entry) => ({ entry, distance: leven(word.toLowerCase(), entry.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.entry : undefined;
}

/** "Did you mean …?", or the fallback if nothing is near. */
export function suggest(word: string, known: Iterable<string>, fallback: string): string {
  const best = nearest(word, known);
  return best ? `Did you mean "${best}"? ${fallback}` : fallback;
}
