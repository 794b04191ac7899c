import { CONTENT_SECURITY_POLICY, FRAME_SECURITY_POLICY } from '../../site/content-security-policy.ts';
import { addressesOf, isElsewhere, isPlainAddress, loadsOf } from './addresses.ts';
import { attributeOf, textOf, type PageElement, type Page } from './read-page.ts';

/** A rule about something forbidden in every page. `find` says what is wrong with an element. */
export interface PageRule {
  readonly id: string;
  readonly find: (element: PageElement) => readonly string[];
}

/** The rules for every page: no foreign code, nothing loaded from elsewhere, and nothing that a strict policy blocks. */
export const PAGE_RULES: readonly PageRule[] = [
  { id: 'page-element', find: findElements },
  { id: 'page-style', find: findStyles },
  { id: 'page-inline-script', find: findInlineScripts },
  { id: 'page-data-script', find: findBrokenData },
  { id: 'page-refresh', find: findRefresh },
  { id: 'page-event', find: findEvents },
  { id: 'page-document', find: findDocuments },
  { id: 'page-address', find: findAddresses },
  { id: 'page-load', find: findForeignLoads },
];

/** All faults that the rules find in a page; `without` leaves one rule out. */
export function findForbidden({ elements }: Page, without?: string): string[] {
  const rules = PAGE_RULES.filter(({ id }) => id !== without);
  const found: string[] = [];
  // A site has millions of elements, so this makes no list for each.
  for (const element of elements) for (const { find } of rules) found.push(...find(element));
  return found;
}

/** The policy must be ours, and come before everything that it controls. */
export function findMissingPolicy({ elements }: Page): string[] {
  const place = elements.findIndex((element) => isPolicy(element));
  const isFirst = place >= 0 && !elements.slice(0, place).some((element) => LOADS.has(element.tagName));
  return isFirst ? [] : ['the content security policy is missing from the start of the page'];
}

const LOADS = new Set(['script', 'link', 'img', 'source', 'form', 'body']);

/** The policy of pages for frames is stricter than that of all others. */
const POLICIES = new Set([CONTENT_SECURITY_POLICY, FRAME_SECURITY_POLICY]);

const isPolicy = (element: PageElement): boolean =>
  element.tagName === 'meta' &&
  attributeOf(element, 'http-equiv') === 'Content-Security-Policy' &&
  POLICIES.has(attributeOf(element, 'content') ?? '');

/** Elements that contain or load other documents, that change what addresses mean, or that can set attributes of others. */
const FORBIDDEN = new Set([
  ...['iframe', 'frame', 'frameset', 'embed', 'object', 'applet', 'portal', 'fencedframe', 'base', 'math'],
  ...['foreignobject', 'animate', 'animatemotion', 'animatetransform', 'set', 'handler', 'listener'],
]);

function findElements({ tagName }: PageElement): string[] {
  return FORBIDDEN.has(tagName.toLowerCase()) ? [`<${tagName}> is not allowed`] : [];
}

function findStyles(element: PageElement): string[] {
  if (element.tagName === 'style') return ['<style> is not allowed: the content security policy blocks it'];
  return attributeOf(element, 'style') === undefined ? [] : [`<${element.tagName} style> is not allowed`];
}

/** Types of script that are data and do not run. */
const DATA = new Set(['application/ld+json', 'application/json']);

const isData = (element: PageElement): boolean => element.tagName === 'script' && DATA.has(attributeOf(element, 'type') ?? '');

function findInlineScripts(element: PageElement): string[] {
  const isInline = element.tagName === 'script' && attributeOf(element, 'src') === undefined && !isData(element);
  return isInline ? ['an inline script is not allowed'] : [];
}

/** Data in a page must be complete: nothing in it may end the script early. */
function findBrokenData(element: PageElement): string[] {
  if (!isData(element)) return [];
  const text = textOf(element);
  return isJson(text) && !text.includes('<') ? [] : [`the data "${text.slice(0, 60)}" in a script is broken`];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The headers that a <meta> may replace. */
const HEADERS = new Set(['content-security-policy']);

function findRefresh(element: PageElement): string[] {
  const header = element.tagName === 'meta' ? attributeOf(element, 'http-equiv') : undefined;
  return header === undefined || HEADERS.has(header.toLowerCase()) ? [] : [`<meta http-equiv="${header}"> is not allowed`];
}

function findEvents({ tagName, attrs }: PageElement): string[] {
  return attrs.filter(({ name }) => /^on/i.test(name)).map(({ name }) => `<${tagName} ${name}> is not allowed: an event handler`);
}

/** Attributes that contain a whole document. */
function findDocuments(element: PageElement): string[] {
  return attributeOf(element, 'srcdoc') === undefined ? [] : [`<${element.tagName} srcdoc> is not allowed`];
}

function findAddresses(element: PageElement): string[] {
  return addressesOf(element)
    .filter((address) => !isPlainAddress(address))
    .map((address) => `the address "${address.slice(0, 60)}" is not allowed`);
}

function findForeignLoads(element: PageElement): string[] {
  return loadsOf(element)
    .filter((address) => isPlainAddress(address) && isElsewhere(address))
    .map((address) => `<${element.tagName}> loads "${address.slice(0, 80)}" from another site`);
}
