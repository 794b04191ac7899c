import type { Alternative, QueryPlan } from './plan-query.ts';

/** The words to highlight in results and on the pages they open, as `home working|telework`: what was typed, its forms and synonyms. */
export function marksOf({ parts }: QueryPlan, typed: string): string {
  const found = parts.flatMap(({ alternatives }) => alternatives.flatMap(termsOf));
  const figures = typed.match(/\d[\d.,]*[\p{L}%]*/gu) ?? [];
  return [...new Set([...figures, ...found])].join('|');
}

/** A single word in its forms; a phrase as it is. Figures are highlighted as typed. */
const termsOf = ({ slots, text }: Alternative): string[] =>
  slots.length > 1
    ? [text]
    : slots.flatMap((slot) => slot ?? []).flatMap(({ word }) => (/^[£€$¥]?\d+(\.\d+)?%?$/.test(word) ? [] : [word]));
