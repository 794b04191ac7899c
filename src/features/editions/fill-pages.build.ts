import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml as text } from '../../shared/escape-html.ts';
import { formatBytes } from '../../shared/format-bytes.ts';
import { DOWNLOAD, EDITIONS } from '../../shared/urls.ts';
import { attributeOf, elementsIn, readDocument, readFragment, writeHtml } from './tree.build.ts';
import { editionsPageWords as words } from './words.en.ts';

/** A finished edition with the sizes of its files in bytes; a format that was not made has no size. */
export interface MadeEdition {
  readonly file: string;
  /** Undefined for the whole almanac. */
  readonly part: string | undefined;
  readonly studies: number;
  readonly epub?: number;
  readonly pdf?: number;
}

/** Lists the editions on their page of the finished site in `folder`, and links to it from the page of the download. */
export async function fillPages(folder: string, editions: readonly MadeEdition[]): Promise<void> {
  const link = `<p><a href="${EDITIONS}">${text(words.link)}</a>${text(words.linkText)}</p>`;
  await fill(join(folder, EDITIONS, 'index.html'), makeTable(editions));
  await fill(join(folder, DOWNLOAD, 'index.html'), link);
}

/** Inserts HTML where the page has a place for it. Throws if it has none. */
async function fill(file: string, html: string): Promise<void> {
  const page = readDocument(await readFile(file, 'utf8'));
  const place = elementsIn(page).find((element) => attributeOf(element, 'data-editions') !== undefined);
  if (!place) throw new Error(`${file} has no place for editions. Build the site again: npm run build`);
  place.childNodes = readFragment(html).childNodes;
  await writeFile(file, writeHtml(page));
}

function makeTable(editions: readonly MadeEdition[]): string {
  const heads = [words.what, words.studies, 'EPUB', 'PDF'].map((head) => `<th scope="col">${text(head)}</th>`);
  return `<h2>${text(words.list)}</h2><div class="scroll" role="region" aria-label="${text(words.caption)}" tabindex="0"><table class="table"><caption class="visually-hidden">${text(words.caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${editions.map(makeRow).join('')}</tbody></table></div>`;
}

function makeRow({ file, part = words.all, studies, epub, pdf }: MadeEdition): string {
  const cells = [makeCell('EPUB', part, `${file}.epub`, epub), makeCell('PDF', part, `${file}.pdf`, pdf)];
  return `<tr><th scope="row">${text(part)}</th><td>${studies}</td>${cells.join('')}</tr>`;
}

function makeCell(format: string, part: string, file: string, size: number | undefined): string {
  if (size === undefined) return `<td>${text(words.notMade)}</td>`;
  return `<td><a href="${EDITIONS}${file}" download aria-label="${text(words.of(format, part))}">${format}</a>, ${formatBytes(size)}</td>`;
}
