import { foldLetters } from '../../shared/fold-text.ts';
import { isStopWord } from './stop-words.ts';

/** A word or a figure of a text, in the form that the index and the query share. */
export interface Token {
  /** Lower case without accents; a figure by its value: `£1.2m` and `1,200,000` are `1200000`. */
  readonly word: string;
  /** Other forms that find it: `88%` as `88` and `88%`, the first half of `low-code` as `lowcode`. */
  readonly also: readonly string[];
  /** Its position in the text. */
  readonly start: number;
  readonly end: number;
}

/** The most letters of one word. Longer words are cut. */
const LONGEST = 60;
const ACRONYM = /\p{L}\.(?:\p{L}\.)*\p{L}?(?![\p{L}\p{N}])/uy;
const NUMBER = /([£€$¥])?(\d{1,3}(?:[,\u{a0}\u{2009}\u{202f}]\d{3})+(?!\d)|\d{1,20})((?:\.\d{1,12})*)(%|\p{L}[\p{L}\p{N}]{0,20})?/uy;
const UNIT_AFTER = /\s(million|billion|thousand|m|mn|bn|k|per cent|percent|%)(?![\p{L}\p{N}])/iuy;
/** The second figure of a range, whose unit also applies to the first: `£3-4m`. */
const UNIT_OF_RANGE =
  /[-–][£€$¥]?\d{1,12}(?:[.,]\d{1,12}){0,4}\s?(million|billion|thousand|mn|bn|[mk]|per cent|percent|%)(?![\p{L}\p{N}])/iuy;
const WORD = /\p{L}[\p{L}\p{N}\p{M}\u{ad}]*(?:['’]\p{L}[\p{L}\p{N}\p{M}]*)*/uy;
const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const PER_CENT = new Set(['%', 'per cent', 'percent']);

/** Splits a text into words and figures. The index and every query are split here, so that the two cannot disagree. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = readToken(text, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return joinHyphens(text, tokens);
}

/** Only the words of a text. */
export const splitWords = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** The key of a whole headline figure: `About 1,000+` and `about 1000+` have the same. Undefined for a text without a figure. */
export function figureKey(text: string): string | undefined {
  const tokens = tokenise(text);
  const parts = tokens.map(
    ({ word, also, end }) => `${also.find((each) => /^[£€$¥]|%$/.test(each)) ?? word}${text[end] === '+' ? '+' : ''}`,
  );
  return tokens.some(({ word }) => /^\d/.test(word)) ? `=${parts.join('_').toLowerCase()}` : undefined;
}

function readToken(text: string, at: number): Token | undefined {
  if (text[at] === '&') return { word: 'and', also: [], start: at, end: at + 1 };
  return readAcronym(text, at) ?? readNumber(text, at) ?? readWord(text, at);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `A.I.` and `U.K.` are acronyms; one letter with a full stop is not. */
function readAcronym(text: string, at: number): Token | undefined {
  const [found] = match(ACRONYM, text, at) ?? [];
  const letters = found?.replaceAll('.', '') ?? '';
  return found && letters.length > 1 ? { word: foldLetters(letters), also: [], start: at, end: at + found.length } : undefined;
}

function readNumber(text: string, at: number): Token | undefined {
  const found = match(NUMBER, text, at);
  if (!found) return undefined;
  const [whole, currency = '', digits = '', decimals = '', suffix = ''] = found;
  const after = suffix ? null : match(UNIT_AFTER, text, at + whole.length);
  const ofRange = suffix || after ? null : match(UNIT_OF_RANGE, text, at + whole.length);
  const unit = (suffix || after?.[1] || ofRange?.[1] || '').toLowerCase();
  const plain = digits.replace(/[^\d]/g, '');
  const end = at + whole.length + (after?.[0].length ?? 0);
  // A version, an address or a telephone number has no value.
  if ((decimals.match(/\./g)?.length ?? 0) > 1 || /^0\d/.test(plain))
    return { word: `${plain}${decimals}${unit}`, also: [], start: at, end };
  if (unit && !(unit in UNITS) && !PER_CENT.has(unit))
    return { word: foldLetters(`${plain}${decimals}${unit}`), also: [`${plain}${decimals}`], start: at, end };
  const value = String(Number((Number(`${plain}${decimals}`) * (UNITS[unit] ?? 1)).toPrecision(12)));
  const also = [currency && `${currency}${value}`, PER_CENT.has(unit) && `${value}%`, suffix in UNITS && `${plain}${decimals}${suffix}`];
  return { word: value, also: also.filter((each): each is string => Boolean(each)), start: at, end };
}

/** `IT` and `US` in capitals are acronyms, not pronouns. */
function readWord(text: string, at: number): Token | undefined {
  const [found] = match(WORD, text, at) ?? [];
  if (!found) return undefined;
  const word = foldLetters(found.replace(/['’]s$/i, '').replace(/['’\u{ad}]/gu, '')).slice(0, LONGEST);
  const isAcronym = found.length > 1 && found.length < 4 && found === found.toUpperCase() && isStopWord(word);
  return { word: isAcronym ? found : word, also: isAcronym ? [word] : [], start: at, end: at + found.length };
}

/** `wi-fi` is also found as `wifi`. */
function joinHyphens(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const isJoined =
      next?.start === token.end + 1 && /[-‐‑]/.test(text[token.end] ?? '') && /^\p{L}/u.test(next.word) && /^\p{L}/u.test(token.word);
    return isJoined ? { ...token, also: [...token.also, `${token.word}${next.word}`] } : token;
  });
}
