import { slugify } from '../../shared/urls.ts';

const LONGEST_PUBLISHER = 40;

/** A unique short name for a source, from its publisher and its year: `audit-wales-2021`. Empty without a publisher. */
export function suggestSourceId(publisher: string, date: string, others: readonly string[]): string {
  const words = slugify(publisher).split('-');
  const name = words.reduce((all, word) => (all.length + word.length < LONGEST_PUBLISHER ? `${all}-${word}` : all));
  if (name === '') return '';
  const year = /\b\d{4}\b/.exec(date)?.[0];
  const id = year ? `${name}-${year}` : name;
  const [free] = [id, ...others.map((_, index) => `${id}-${index + 2}`)].filter((each) => !others.includes(each));
  return free ?? `${id}-${others.length + 2}`;
}
