import { DOWNLOAD_SECURITY_POLICY } from '../../site/content-security-policy.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import { isLeftOut } from './left-out.build.ts';
import { downloadWords } from './page-words.en.ts';
import { startTagsOf, type StartTag } from '../../shared/start-tags.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shown if the style sheet that hides it is missing, as when a page is opened from inside the zip. */
const NOT_EXTRACTED = `<p class="not-extracted">${escapeHtml(downloadWords.notExtracted)}</p>`;

const LINKS = ['href', 'src', 'action', 'poster'];

/** The relative path from a file to the top folder: `../../` for `areas/workstyles/index.html`. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/** An address of the site as a path to a file: `/areas/#x` is `areas/index.html#x`. Undefined for other addresses. */
export function fileOf(address: string): string | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#]*)(.*)/.exec(address) ?? [];
  if (path === undefined) return undefined;
  return `${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/**
 * A page that works from a disk. Every link is relative and names its file. `script`, a file from the top folder, replaces the
 * modules. Preloaded fonts, the manifest and the feed are removed (a disk may not share them). The policy allows the frame of the
 * shared storage, and `<html>` has `data-root` for the scripts. Content only for the download is shown, content only for the website
 * is hidden. Addresses that are not in the download lead to `online`. Everything else stays the same, byte for byte.
 */
export function toDownloadPage(html: string, file: string, online: string, script: string): string {
  const root = rootFrom(file);
  const tags = startTagsOf(html);
  const firstModule = tags.find(isModule);
  const edits = tags.flatMap((tag) => {
    if (tag === firstModule) return { ...tag, text: `<script defer src="${root}${script}"></script>` };
    if (isModule(tag) || isDropped(tag)) return { ...tag, text: '' };
    return [...editLinks(tag, root, online), ...editOther(tag, root)];
  });
  return applyEdits(html, edits);
}

/** The module scripts that a page loads, as files from the top folder, in order. */
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

function editLinks(tag: StartTag, root: string, online: string): Edit[] {
  return tag.attributes.flatMap(({ name, value }) => {
    const target = LINKS.includes(name) ? fileOf(value) : undefined;
    if (target === undefined) return [];
    const address = isLeftOut(target) ? `${online}/${target}` : `${root}${target}`;
    return replaceAttribute(tag, name, `${name}="${escapeAttribute(address)}"`);
  });
}

const has = ({ attributes }: StartTag, name: string, value: string): boolean =>
  attributes.some((attribute) => attribute.name === name && attribute.value === value);

/** Preloaded fonts, the manifest of a web app, feeds, which a copy cannot update, and the search description for browsers. */
const isDropped = (tag: StartTag): boolean =>
  tag.name === 'link' && ['preload', 'manifest', 'alternate', 'search'].some((rel) => has(tag, 'rel', rel));

const isModule = (tag: StartTag): boolean => tag.name === 'script' && has(tag, 'type', 'module');

function editOther(tag: StartTag, root: string): Edit[] {
  const afterName = tag.start + 1 + tag.name.length;
  if (tag.name === 'html') return [{ start: afterName, end: afterName, text: ` data-root="${root}"` }];
  if (tag.name === 'body') return [{ start: tag.end, end: tag.end, text: NOT_EXTRACTED }];
  if (has(tag, 'http-equiv', 'Content-Security-Policy'))
    return replaceAttribute(tag, 'content', `content="${escapeAttribute(DOWNLOAD_SECURITY_POLICY)}"`);
  if (tag.placeOf('data-web-only')) return replaceAttribute(tag, 'data-web-only', 'hidden');
  const isDownloadOnly = tag.attributes.some(({ name }) => name === 'data-download-only');
  return isDownloadOnly ? replaceAttribute(tag, 'hidden', '') : [];
}

function replaceAttribute(tag: StartTag, name: string, text: string): Edit[] {
  const place = tag.placeOf(name);
  return place ? [{ start: place.startOffset, end: place.endOffset, text }] : [];
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
