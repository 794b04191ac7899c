import { MAX_FURTHEST, type SumUp } from './profile.ts';
import { result as words } from './words.en.ts';

/** The profile in a sentence or two. */
export function describeSum({ reached, scored, total, furthest }: SumUp): string {
  const names = furthest.map(({ name }) => name);
  const far = names.length > MAX_FURTHEST ? words.equallyFar(names.length) : words.furthest(names);
  return [words.sentence(reached, scored, total), ...(names.length > 0 && scored > 1 ? [far] : [])].join(' ');
}
