import { attributeOf, type Element, type Page } from './read-page.ts';

/** Attributes that make a browser load something. */
const LOADS: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  link: ['href'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  input: ['src'],
};
/** Kinds of <link> that only name an address. */
const NAMES_ONLY = new Set(['canonical', 'alternate', 'license', 'next', 'prev', 'author']);
const FORBIDDEN_ELEMENTS = new Set(['iframe', 'embed', 'object', 'base', 'applet', 'frame']);
const DATA_SCRIPTS = new Set(['application/ld+json', 'application/json']);

/** What must not stand in any page: code that is not ours, and anything that a strict content security policy blocks. */
export function findForbidden({ elements }: Page): string[] {
  return elements.flatMap((element) => [...forbiddenElement(element), ...forbiddenAttributes(element), ...foreignLoads(element)]);
}

function forbiddenElement(element: Element): string[] {
  if (FORBIDDEN_ELEMENTS.has(element.tagName)) return [`<${element.tagName}> is not allowed`];
  if (element.tagName === 'style') return ['<style> is not allowed: the content security policy blocks it'];
  const isInline = element.tagName === 'script' && attributeOf(element, 'src') === undefined;
  return isInline && !DATA_SCRIPTS.has(attributeOf(element, 'type') ?? '') ? ['an inline script is not allowed'] : [];
}

function forbiddenAttributes(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (name === 'style') return [`<${element.tagName} style> is not allowed`];
    if (/^on/.test(name)) return [`<${element.tagName} ${name}> is not allowed: an event handler`];
    const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'].includes(name);
    return isAddress && /^\s*(javascript|data|vbscript|blob|file):/i.test(value)
      ? [`the address "${value.slice(0, 60)}" is not allowed`]
      : [];
  });
}

function foreignLoads(element: Element): string[] {
  if (element.tagName === 'link' && NAMES_ONLY.has(attributeOf(element, 'rel') ?? '')) return [];
  return (LOADS[element.tagName] ?? []).flatMap((name) => {
    const value = attributeOf(element, name);
    return value && /^([a-z]+:)?\/\//i.test(value) ? [`<${element.tagName}> loads "${value.slice(0, 80)}" from another site`] : [];
  });
}
