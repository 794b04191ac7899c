import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that readers see or hear. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'summary'];
/** Programs, not words: addresses, commands and data. */
const NOT_WORDS = ['script', 'style', 'code', 'pre'];
/** Elements within a sentence. Markdown makes no <span>, so a <span> is a separate text. */
const INLINE = ['a', 'abbr', 'b', 'bdi', 'cite', 'em', 'i', 'mark', 'q', 'strong', 'sub', 'sup', 'time'];

/** Names of systems, files and formats, and addresses. */
const NAMES = /^(windows|linux|macos|powershell|zip|csv|json|sha-256|sha256sums|github|\S+@\S+|https?:\S*)$/i;
/** Dates follow the locale, whose month names are English. */
const DATE = /\s*\b(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)( \d{4})?$/i;

/**
 * Finds the parts of a text that are plain English of the interface: neither in the brackets of the pseudo-language nor
 * from the content or the model under `root`, whose texts are data.
 */
export function plainPartFinder(root: string): (text: string) => string[] {
  const files = ['content/**/*.{mdx,yaml}', 'src/model/*.ts', 'src/shared/site.ts'].flatMap((pattern) => globSync(join(root, pattern)));
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  const texts = flatten(sources.map(withoutMarks).join('\n'));
  const whole = new Set(
    sources.flatMap((source) => [source, withoutMarks(source)].flatMap(valuesIn)).flatMap((value) => [flatten(value), ...partsOf(value)]),
  );
  // Similar case studies list the words that their subjects share.
  const ofSubjects = new Set(sources.flatMap((source) => /^subject: (.*)$/m.exec(source)?.[1]?.toLowerCase().split(' ') ?? []));
  const isKnown = (text: string): boolean => {
    const part = text.replace(DATE, '');
    return (
      !/[a-z]{3}/.test(part) ||
      whole.has(text) ||
      whole.has(part) ||
      ofSubjects.has(part) ||
      NAMES.test(part) ||
      (part.split(' ').length > 2 && texts.includes(part))
    );
  };
  return (text) => {
    const rest = flatten(withoutPseudo(text));
    if (isKnown(rest)) return [];
    return partsOf(rest).filter((part) => !isKnown(part));
  };
}

/** The parts of a text between punctuation marks, without numbers at their start. */
const partsOf = (text: string): string[] =>
  flatten(text)
    .split(/[.,:;·?!]+(?:\d*(?=\s|$)|\s)|\s[–—]\s|[()“”"\uE000]/u)
    .map((part) => part.replace(/^[\s\d,.]+|[\s,.]+$/g, ''));

/** The texts of a page, one for each block, and its spoken attributes; those of <noscript> and <template> too. */
export function textsOfPage(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node): string => {
    if (NOT_WORDS.includes(node.nodeName)) return '';
    if ('value' in node) return node.value;
    if ('attrs' in node) texts.push(...node.attrs.filter(({ name }) => SPOKEN.includes(name)).map(({ value }) => value));
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    let run = '';
    for (const child of inside) {
      const text = visit(child);
      run += child.nodeName === '#text' ? text : INLINE.includes(child.nodeName) && /[^\s\d]/.test(text) ? text : '\uE000';
    }
    if (INLINE.includes(node.nodeName)) return run;
    texts.push(run);
    return '';
  };
  visit(parse(html, { scriptingEnabled: false }));
  return texts.filter((text) => /[a-z]{3}/i.test(text));
}

/** A text with a mark instead of each bracketed part of the pseudo-language. */
function withoutPseudo(text: string): string {
  let [depth, rest] = [0, ''];
  for (const letter of text) {
    if (letter === '[') depth += 1;
    else if (letter === ']' && depth > 0) depth -= 1;
    else if (depth === 0) rest += letter;
    if (letter === ']' && depth === 0) rest += '\uE000';
  }
  return rest;
}

/** Content as pages show it: no marks of Markdown, no doubled quotation marks of YAML. */
const withoutMarks = (text: string): string => text.replace(/\]\([^)]*\)|\[\^[^\]]*\]|^\s*[-#>]+ |[*`[\]\\]/gm, '').replaceAll("''", "'");

/** The whole texts of a file: values and list entries of YAML, literals of the model, headings, links. */
const valuesIn = (text: string): string[] =>
  [
    /^\s*(?:- )?(?:\w+: )?["']?(.+?)["']?$/gm,
    /'((?:[^'\\\n]|\\.)+)'/g,
    /"([^"\n]+)"/g,
    /^#+ (.+)$/gm,
    /\[([^\]\n]+)\]/g,
    /\*\*([^*\n]+)\*\*/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, value = '']) => value.replaceAll("\\'", "'")));

const flatten = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
