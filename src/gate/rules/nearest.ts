import { editDistance } from '../../shared/edit-distance.ts';

/** The known word nearest to a mistyped one, if any is near enough. */
function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = [...known]
    .map((entry) => ({ entry, distance: editDistance(word.toLowerCase(), entry.toLowerCase(), limit) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.entry : undefined;
}

/** "Did you mean …?", or the fallback if nothing is near. */
export function suggest(word: string, known: Iterable<string>, fallback: string): string {
  const best = nearest(word, known);
  return best ? `Did you mean "${best}"? ${fallback}` : fallback;
}
