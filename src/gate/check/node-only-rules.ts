import { findUndrawable } from '../../build/card-fonts.ts';
import { codePointOf } from '../../shared/visible.ts';
import type { Issue } from '../rules/problem.ts';
import { dataOf, type ParsedFile } from '../rules/reading.ts';
import type { Rule } from '../rules/rule.ts';
import { checkOneReading } from './front-matter-parity.ts';

/** Content rules that need more than a browser has: Astro's own parser of front matter, the files of the typefaces. */
export const NODE_ONLY_RULES: readonly Rule<ParsedFile>[] = [
  { id: 'one-reading', code: 'front-matter', check: checkOneReading },
  { id: 'drawable', code: 'no-typeface', check: checkDrawable },
];

/** A subject, a title and the name of a place are drawn on the share card: every character must be in one of our typefaces. */
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
