import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LINKS = ['href', 'src', 'action', 'poster'];

/** Steps up from a file to the top folder: `../../` for `areas/workstyles/index.html`. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/** An address of the site as a file beside others: `/areas/#x` is `areas/index.html#x`. Other addresses are undefined. */
export function fileOf(address: string): string | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#]*)(.*)$/.exec(address) ?? [];
  if (path === undefined) return undefined;
  return `${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/**
 * A page as it works from a disk: every link relative and spelt out to its file, scripts classic, no preloaded fonts and
 * no manifest, and `data-root` on `<html>` for the scripts. What only the download says is shown, what only the website
 * says is hidden. Addresses that are not in the download lead to `online`. All else stays as it was, byte for byte.
 */
export function toDownloadPage(html: string, file: string, online: string): string {
  const root = rootFrom(file);
  const edits = [...elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))].flatMap((element) =>
    isLeftOut(element) ? cutOut(element) : [...editLinks(element, root, online), ...editElement(element, root)],
  );
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), html);
}

function editLinks(element: Element, root: string, online: string): Edit[] {
  return LINKS.flatMap((name) => {
    const value = element.attrs.find((attribute) => attribute.name === name)?.value;
    const place = locationOf(element)?.attrs?.[name];
    const target = value === undefined ? undefined : fileOf(value);
    if (target === undefined || !place) return [];
    const address = target.startsWith('download/new-') || target.startsWith('download/SHA') ? `${online}/${target}` : `${root}${target}`;
    return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeAttribute(address)}"` }];
  });
}

/** Fonts to load beforehand and the manifest of a web app: a disk may not share them. */
const isLeftOut = ({ tagName, attrs }: Element): boolean =>
  tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && ['preload', 'manifest'].includes(value));

function cutOut(element: Element): Edit[] {
  const place = locationOf(element);
  return place ? [replace(place, '')] : [];
}

function editElement(element: Element, root: string): Edit[] {
  const place = locationOf(element);
  const tag = place?.startTag ?? place;
  if (!tag) return [];
  const has = (name: string, value: string): boolean =>
    element.attrs.some((attribute) => attribute.name === name && attribute.value === value);
  if (element.tagName === 'html') return [insertAfterName(tag, 'html', ` data-root="${root}"`)];
  const attributes = place?.attrs ?? {};
  if (element.tagName === 'script' && has('type', 'module') && attributes['type']) return [replace(attributes['type'], 'defer')];
  if (attributes['data-web-only']) return [replace(attributes['data-web-only'], 'hidden')];
  return attributes['data-download-only'] && attributes['hidden'] ? [replace(attributes['hidden'], '')] : [];
}

const replace = ({ startOffset, endOffset }: Token.Location, text: string): Edit => ({ start: startOffset, end: endOffset, text });

const insertAfterName = ({ startOffset }: Token.Location, name: string, text: string): Edit => ({
  start: startOffset + 1 + name.length,
  end: startOffset + 1 + name.length,
  text,
});

const locationOf = (element: Element): Token.ElementLocation | undefined => element.sourceCodeLocation ?? undefined;

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
