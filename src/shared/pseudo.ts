/**
 * The pseudo-language `en-XA`: English with accents, about 40 % longer, in brackets. What readers still see in plain
 * English did not come through `t()`; what is cut off has no room for a longer language.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
/** Not a table: a bundler would keep it in every other language too. */
const accent = (letter: string): string => [...ACCENTED][PLAIN.indexOf(letter)] ?? letter;

/** An argument of a text that is put in as it is: a title, an address, a name. */
const HELD = /\uE000(\d+)\uE001/g;
/** What is not read as words, and must stay whole. */
const KEPT = /\uE000\d+\uE001|https?:\/\/\S+|\{\w+\}|(?<![a-z])[a-z]+(?:[-.][a-z0-9]+)+(?=\s|$|[,.)])/g;

/** A table of words, with every text in it made pseudo; functions give pseudo texts with their arguments put in unchanged. */
export function pseudo<W>(words: W): W {
  return translate(words) as W;
}

function translate(value: unknown): unknown {
  if (typeof value === 'string') return toPseudo(value);
  if (typeof value === 'function') return wrap(value as (...given: unknown[]) => unknown);
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translate(each)]));
}

/** One text: accented, with two letters more for every five, in brackets. Nothing stays nothing. */
export function toPseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text
    .split(new RegExp(`(${KEPT.source})`, 'g'))
    .map((part, index) => (index % 2 === 1 ? part : [...part].map(accent).join('')))
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}

function wrap(say: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    const texts: string[] = [];
    const said = translate(say(...given.map((each) => hold(each, texts))));
    return putBack(said, texts);
  };
}

/** Texts among the arguments become marks, so that they are not accented. Numbers stay: plurals depend on them. */
function hold(value: unknown, texts: string[]): unknown {
  if (typeof value === 'string') return value === '' ? value : `\uE000${texts.push(value) - 1}\uE001`;
  if (Array.isArray(value)) return value.map((each) => hold(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hold(each, texts)]));
}

function putBack(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === 'string') return value.replace(HELD, (_, index: string) => texts[Number(index)] ?? '');
  if (Array.isArray(value)) return value.map((each) => putBack(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, putBack(each, texts)]));
}
