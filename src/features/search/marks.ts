import type { Alternative, QueryPlan } from './plan-query.ts';

/** The words to mark in results and on the pages they lead to, as `home working|telework`: what was typed, its forms, its synonyms. */
export function marksOf({ parts }: QueryPlan, typed: string): string {
  const found = parts.flatMap(({ alternatives }) => alternatives.flatMap(termsOf));
  const figures = typed.match(/\d[\d.,]*[\p{L}%]*/gu) ?? [];
  return [...new Set([...figures, ...found])].join('|');
}

/** A single word in its forms; a phrase as it is. Figures are marked as they were typed. */
const termsOf = ({ slots, text }: Alternative): string[] =>
  slots.length > 1
    ? [text]
    : slots.flatMap((slot) => slot ?? []).flatMap(({ word }) => (/^[£€$¥]?\d+(\.\d+)?%?$/.test(word) ? [] : [word]));
