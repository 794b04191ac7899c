/**
 * The pseudo-language `en-XA`: English with accents, about 40 % longer, in brackets. Text that is still in
 * plain English did not pass through `t()`; text that is cut off has no room for a longer language.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
/** A function, because a bundler would keep a table in the builds for every other language too. */
const accent = (letter: string): string => [...ACCENTED][PLAIN.indexOf(letter)] ?? letter;

/** The mark of an argument that is inserted unchanged: a title, an address, a name. */
const MARK = /\uE000(\d+)\uE001/g;
/** What is not read as words, and must stay unchanged. */
const UNCHANGED = /\uE000\d+\uE001|https?:\/\/\S+|\{\w+\}|(?<![a-z])[a-z]+(?:[-.][a-z0-9]+)+(?=\s|$|[,.)])/g;

/** A table of words with every text in the pseudo-language. Its functions return such texts, with their arguments unchanged. */
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

/** One text: accented, with two more characters for every five, in brackets. A text without letters is unchanged. */
export function toPseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text
    .split(new RegExp(`(${UNCHANGED.source})`, 'g'))
    .map((part, index) => (index % 2 === 1 ? part : [...part].map(accent).join('')))
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}

function wrap(say: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    const texts: string[] = [];
    const said = translate(say(...given.map((each) => markTexts(each, texts))));
    return putBack(said, texts);
  };
}

/** Texts among the arguments become marks, so that they are not accented. Numbers stay: plurals depend on them. */
function markTexts(value: unknown, texts: string[]): unknown {
  if (typeof value === 'string') return value === '' ? value : `\uE000${texts.push(value) - 1}\uE001`;
  if (Array.isArray(value)) return value.map((each) => markTexts(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, markTexts(each, texts)]));
}

function putBack(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === 'string') return value.replace(MARK, (_, index: string) => texts[Number(index)] ?? '');
  if (Array.isArray(value)) return value.map((each) => putBack(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, putBack(each, texts)]));
}
