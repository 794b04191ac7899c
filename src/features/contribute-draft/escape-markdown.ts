import { withoutUnseen } from './read-typed.ts';

/**
 * What somebody typed as Markdown, written so that a file that may hold programs reads it as Markdown and nothing more: no
 * character of it can begin an element, an expression or a statement. Readers see the same text. Code is no part of a case
 * study, so a backtick stands for itself, as in a name. Where readers of Markdown differ, what is meant is spelt out. What
 * word processors make of a list becomes one, and headings become finer than the five that the file has already.
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

/** The first sign of a line that would make a heading of the words above it. */
const UNDERLINE = /(?<=\S[^\n]*\n {0,3})(?:=(?==*[ \t]*$)|-(?=-+[ \t]*$))/gm;

/** A character reference: unlike a backslash it means the same wherever it stands. */
const referenceTo = (character: string): string => `&#${character.codePointAt(0)};`;

/** A box to tick is no part of a case study, and readers do not agree where one may stand. */
const TICK_BOX = /\[(?=[ xX]\](?:\s|$))/g;

/** Whether emphasis begins beside a rare sign depends on how new a reader's list of signs is. */
const RARE_AT_MARK = /(?<=[*_~])[\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}](?=[*_~])/gu;

/** Some readers take the bar that ends a cell into a bare address before it. */
const ADDRESS_AT_BAR = /(?:https?:\/\/|www\.)[^\s|]*(?=\|)/gi;

/** Readers do not agree where emphasis begins and ends when both of its marks touch; the star wins. */
const LOW_LINE_AT_STAR = /(?<=\*)_+|(?<!_)_+(?=\*)/g;
