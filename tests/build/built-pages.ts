import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Element } from '../../src/gate/output/read-page.ts';

/** A page of the built site: its path from the top, its text and its elements. */
export interface BuiltPage {
  readonly name: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Every file of the built site, by its path from the top. */
export const BUILT_FILES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);

/** Every page of the built site, parsed once for all tests that look at them. */
const ALL_PAGES: readonly BuiltPage[] = BUILT_FILES.filter((name) => name.endsWith('.html')).map((name) => {
  const html = readFileSync(join('dist', name), 'utf8');
  return { name, html, elements: readPage(html).elements };
});

const isFrame = ({ name }: BuiltPage): boolean => /^embed\/./.test(name) && name !== 'embed/index.html';

/** The pages that readers open. */
export const BUILT_PAGES: readonly BuiltPage[] = ALL_PAGES.filter((page) => !isFrame(page));

/** The pages that other sites show in a frame. */
export const FRAME_PAGES: readonly BuiltPage[] = ALL_PAGES.filter(isFrame);
