import { findUndrawable } from '../../build/card-fonts.ts';
import { codePointOf } from '../../shared/visible.ts';
import type { Issue } from '../rules/problem.ts';
import { dataOf, type ParsedFile } from '../rules/reading.ts';
import type { Rule } from '../rules/rule.ts';
import { checkOneReading } from './front-matter-parity.ts';

/** Content rules that cannot run in a browser, because they need Astro's own front matter parser or the font files. */
export const NODE_ONLY_RULES: readonly Rule<ParsedFile>[] = [
  { id: 'one-reading', code: 'front-matter', check: checkOneReading },
  { id: 'drawable', code: 'no-typeface', check: checkDrawable },
];

/** Subjects, titles and place names are drawn on share cards, so every character must be in one of our fonts. */
function checkDrawable(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  return [
    ...tell(reading, 'subject', study?.subject),
    ...tell(reading, 'title', study?.title),
    ...tell(reading, 'name', dataOf(reading, 'places')?.name),
  ];
}

function tell({ source }: ParsedFile, field: string, text = ''): Issue[] {
  const character = /^[\x20-\x7e]*$/.test(text) ? undefined : findUndrawable(text);
  if (character === undefined) return [];
  const message = `The share card cannot show the character ${codePointOf(character)} in this ${field}.`;
  return [{ ...source.positionOf([field]), message, suggestion: 'Write it without that character.' }];
}
