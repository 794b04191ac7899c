import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { looksForCopies } from '../../shared/urls.ts';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * The addresses outside the site that its finished pages link to, each with the pages, sorted. Addresses that begin with
 * one of `ours` are not outside links. A link that only searches for archived copies is not checked.
 */
export async function findOutsideLinks(folder: string, ours: readonly string[]): Promise<Map<string, string[]>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const found = new Map<string, string[]>();
  for (const name of names) {
    const page = `/${relative('.', name)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`;
    for (const url of new Set(addressesIn(await readFile(join(folder, name), 'utf8'))))
      if (!looksForCopies(url) && !ours.some((start) => start !== '' && url.startsWith(start)))
        found.set(url, [...(found.get(url) ?? []), page]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A part of a page is not another address, so everything after the hash is removed. */
function addressesIn(html: string): string[] {
  return [...elementsOf(parse(html, { scriptingEnabled: false }))].flatMap(({ tagName, attrs }) => {
    const href = tagName === 'a' ? (attrs.find(({ name }) => name === 'href')?.value ?? '') : '';
    return /^https?:\/\//.test(href) ? [href.replace(/#.*/, '')] : [];
  });
}

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
