import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { DOWNLOAD_SECURITY_POLICY } from '../../lib/content-security-policy.ts';

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
 * A page as it works from a disk: every link relative and spelt out to its file, `script`, a file from the top, in place of
 * its modules, no preloaded fonts (a disk may not share them), leave for the frame of the shared storage, and `data-root`
 * on `<html>` for the scripts. What only the download says is shown. Addresses that are not in the download lead to
 * `online`. All else stays as it was, byte for byte.
 */
export function toDownloadPage(html: string, file: string, online: string, script?: string): string {
  const root = rootFrom(file);
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const firstModule = elements.find(isModule);
  const edits = elements.flatMap((element) => {
    if (element === firstModule) return replaceWhole(element, `<script defer src="${root}${String(script)}"></script>`);
    if (isModule(element) || isPreload(element)) return replaceWhole(element, '');
    return [...editLinks(element, root, online), ...editElement(element, root)];
  });
  return applyEdits(html, edits);
}

/** The module scripts that a page loads, as files from the top, in their order. */
export const modulesOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, path = '']) => path);

function applyEdits(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(html.slice(done, start), text);
    done = end;
  }
  return [...pieces, html.slice(done)].join('');
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

const has = ({ attrs }: Element, name: string, value: string): boolean =>
  attrs.some((attribute) => attribute.name === name && attribute.value === value);

const isPreload = (element: Element): boolean => element.tagName === 'link' && has(element, 'rel', 'preload');

const isModule = (element: Element): boolean => element.tagName === 'script' && has(element, 'type', 'module');

function replaceWhole(element: Element, text: string): Edit[] {
  const place = locationOf(element);
  return place ? [replace(place, text)] : [];
}

function editElement(element: Element, root: string): Edit[] {
  const place = locationOf(element);
  const tag = place?.startTag ?? place;
  if (!tag) return [];
  if (element.tagName === 'html') return [insertAfterName(tag, 'html', ` data-root="${root}"`)];
  const attributes = place?.attrs ?? {};
  if (has(element, 'http-equiv', 'Content-Security-Policy') && attributes['content'])
    return [replace(attributes['content'], `content="${escapeAttribute(DOWNLOAD_SECURITY_POLICY)}"`)];
  const isDownloadOnly = element.attrs.some(({ name }) => name === 'data-download-only');
  return isDownloadOnly && attributes['hidden'] ? [replace(attributes['hidden'], '')] : [];
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
