import type { Mark, NumberedRun } from './report-tree.ts';
import { element, escapeXml, valued } from './word-xml.ts';

/* Pieces of text in WordprocessingML (ECMA-376, part 1, clause 17.3). */

/** The ids of the relationships that the links in a part refer to, by address. */
export type LinkIds = ReadonlyMap<string, string>;

/** Text in a character style, or in the style of its paragraph. */
export const run = (text: string, style?: string): string => runOf(element('w:t', { 'xml:space': 'preserve' }, escapeXml(text)), style);

/** A field that Word calculates, with its current value. */
export const field = (instruction: string, value: string, style?: string): string =>
  [
    runOf(element('w:fldChar', { 'w:fldCharType': 'begin' }), style),
    runOf(element('w:instrText', { 'xml:space': 'preserve' }, escapeXml(` ${instruction} `)), style),
    runOf(element('w:fldChar', { 'w:fldCharType': 'separate' }), style),
    run(value, style),
    runOf(element('w:fldChar', { 'w:fldCharType': 'end' }), style),
  ].join('');

export const linkRun = (url: string, text: string, ids: LinkIds): string =>
  element('w:hyperlink', { 'r:id': ids.get(url) ?? '', 'w:history': 1 }, run(text, 'Hyperlink'));

export const writeRuns = (runs: readonly NumberedRun[], ids: LinkIds): string => runs.map((each) => writeRun(each, ids)).join('');

function writeRun(each: NumberedRun, ids: LinkIds): string {
  switch (each.kind) {
    case 'text':
      return run(each.text);
    case 'strong':
      return run(each.text, 'Strong');
    case 'prompt':
      return run(each.text, 'PlaceholderText');
    case 'link':
      return linkRun(each.url, each.text, ids);
    case 'marks':
      return each.marks.map(writeMark).join(run(',', 'EndnoteReference'));
  }
}

/** The first citation is the endnote; later ones refer to it, so that all numbers stay correct when the report is edited. */
function writeMark({ note, citation }: Mark): string {
  const name = `_RefNote${note}`;
  if (citation > 1) return field(`NOTEREF ${name} \\f \\h`, String(note), 'EndnoteReference');
  return [
    element('w:bookmarkStart', { 'w:id': note, 'w:name': name }),
    runOf(element('w:endnoteReference', { 'w:id': note }), 'EndnoteReference'),
    element('w:bookmarkEnd', { 'w:id': note }),
  ].join('');
}

/** A run around content that is already XML. */
export const runOf = (content: string, style?: string): string =>
  element('w:r', {}, ...(style ? [element('w:rPr', {}, valued('w:rStyle', style))] : []), content);
