import { withoutUnseen } from './read-typed.ts';

/**
 * Escapes typed Markdown for a file that may contain programs, so that it is read as Markdown and nothing more: no character can
 * start an element, an expression or a statement. Readers see the same text. Case studies have no code, so a backtick is literal,
 * as in a name. Where Markdown parsers differ, the meaning is written out. Lists from word processors become Markdown lists, and
 * headings move below the level of the five headings of the file.
 */
export function escapeMarkdown(typed: string): string {
  return withoutUnseen(typed)
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(PASTED_BULLET, '- ')
    .replace(/^( {0,3})#{1,2}(?=\s|$)/gm, '$1###')
    .replace(UNDERLINE, referenceTo)
    .replace(/(?<!\\)((?:\\\\)*)\\([*_<{}`])/g, (_, pairs: string, character: string) => pairs + referenceTo(character))
    .replace(/[<{}`]/g, referenceTo)
    .replace(/^[ie](?=(?:mport|xport)(?:\s|$))/gm, referenceTo)
    .replace(/^[ \t]+(?=\[\^[^\]\n]*\]:)/gm, '')
    .replace(ADDRESS_AT_BAR, '$& ')
    .replace(TICK_BOX, referenceTo)
    .replace(RARE_AT_MARK, referenceTo)
    .replace(LOW_LINE_AT_STAR, (lines) => referenceTo('_').repeat(lines.length));
}

/** A list as a word processor copies it. */
const PASTED_BULLET = /^[ \t]*(?:[•·▪◦‣●○■][ \t]*|[–o]\t)(?=\S)/gm;

/** The first character of a line that would turn the words above it into a heading. */
const UNDERLINE = /(?<=\S[^\n]*\n {0,3})(?:=(?==*[ \t]*$)|-(?=-+[ \t]*$))/gm;

/** A character reference: unlike a backslash, it means the same everywhere. */
const referenceTo = (character: string): string => `&#${character.codePointAt(0)};`;

/** Case studies have no checkboxes, and parsers disagree on where one may be. */
const TICK_BOX = /\[(?=[ xX]\](?:\s|$))/g;

/** Whether emphasis starts next to a rare character depends on how new the parser's list of characters is. */
const RARE_AT_MARK = /(?<=[*_~])[\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}](?=[*_~])/gu;

/** Some parsers treat the bar that ends a cell as part of a bare address before it. */
const ADDRESS_AT_BAR = /(?:https?:\/\/|www\.)[^\s|]*(?=\|)/gi;

/** Parsers disagree on where emphasis starts and ends if both of its marks touch; the asterisk wins. */
const LOW_LINE_AT_STAR = /(?<=\*)_+|(?<!_)_+(?=\*)/g;
