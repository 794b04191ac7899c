import { attributeOf, type PageElement } from './read-page.ts';

/** Every address of an element, whatever its purpose. The parser reads `xlink:href` of SVG as `href`. */
export function addressesOf(element: PageElement): string[] {
  return element.attrs.filter(({ name }) => ADDRESSES.has(name.toLowerCase())).flatMap(({ name, value }) => split(name, value));
}

/** The addresses that a browser requests when it shows the element, or when a form is sent. */
export function loadsOf(element: PageElement): string[] {
  if (element.attrs.length === 0) return [];
  if (element.tagName === 'link' && namesOnly(attributeOf(element, 'rel') ?? '')) return [];
  const names = [...(LOADS[element.tagName.toLowerCase()] ?? []), ...LOADS_ANYWHERE];
  return element.attrs.filter(({ name }) => names.includes(name.toLowerCase())).flatMap(({ name, value }) => split(name, value));
}

/** True if an address uses https or mailto, or is within the site; false for every other scheme, however it is spelt. */
export function isPlainAddress(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(asBrowsersRead(address))?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'mailto';
}

/** True if an address leads away from its site. */
export function isElsewhere(address: string): boolean {
  const text = asBrowsersRead(address);
  return !URL.canParse(text, SITE) || new URL(text, SITE).origin !== SITE;
}

const SITE = 'https://site.invalid';

const ADDRESSES = new Set([
  ...['href', 'src', 'srcset', 'imagesrcset', 'action', 'formaction', 'data', 'poster', 'cite', 'ping', 'background'],
  ...['longdesc', 'manifest', 'profile', 'codebase', 'classid', 'archive', 'dynsrc', 'lowsrc', 'usemap', 'icon', 'itemid', 'itemtype'],
]);

const LOADS_ANYWHERE = ['background', 'ping', 'dynsrc', 'lowsrc', 'formaction'];

const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href'],
  img: ['src', 'srcset'],
  link: ['href', 'imagesrcset'],
  source: ['src', 'srcset'],
  track: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  input: ['src'],
  form: ['action'],
  html: ['manifest'],
  use: ['href'],
  image: ['href'],
  feimage: ['href'],
  mpath: ['href'],
  textpath: ['href'],
};

/** Values of `rel` that only name an address. If any other value is present, the <link> counts as a load. */
const NAMES_ONLY = new Set(['canonical', 'alternate', 'license', 'next', 'prev', 'author']);

const namesOnly = (rel: string): boolean => {
  const kinds = rel.toLowerCase().split(/\s+/).filter(Boolean);
  return kinds.length > 0 && kinds.every((kind) => NAMES_ONLY.has(kind));
};

/** Browsers drop tabs and line ends anywhere in an address, and control characters and spaces around it. */
const asBrowsersRead = (address: string): string => address.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');

function split(name: string, value: string): string[] {
  if (name === 'ping') return value.split(/\s+/).filter(Boolean);
  if (!name.toLowerCase().endsWith('srcset')) return [value];
  return value.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}
