import { readFile } from 'node:fs/promises';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { download } from './src/features/download/download-integration.build.ts';
import { outputCheck } from './src/gate/output/output-check.ts';
import { sideBySide } from './src/build/side-by-side.ts';
import { reloadPreview } from './src/features/case-study/reload-preview.build.ts';
import { reusedAddresses } from './src/build/reused-pages.ts';
import { buildStages } from './src/build/stages.ts';
import { HAST_PLUGINS, MDAST_PLUGINS } from './src/build/prose-plugins.ts';
import { searchIndex } from './src/features/search-index/search-index.build.ts';
import { singleFileExports } from './src/features/export/export-integration.build.ts';
import { readRepository } from './src/shared/repository.ts';
import { SITE } from './src/shared/site.ts';

const index = searchIndex();
const output = outputCheck();

export default defineConfig({
  site: SITE.url,
  // Never dist itself, which a failed build would empty: src/build/build-site.ts replaces dist with a good build.
  outDir: '.dist-next',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Code editors use it to complete front matter (docs/writing-a-case-study.md).
  experimental: { contentIntellisense: true },
  integrations: [
    buildStages(),
    reloadPreview(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:questions|editions|what-happened)\/$|\/embed\/./.test(page), customPages: reusedAddresses }),
    // Pagefind indexes in its own process, and Node compresses in threads.
    sideBySide('index-and-download', [index.integration], [singleFileExports(), output.pages, download(index.made)]),
    output.site,
  ],
  markdown: {
    processor: satteri({ mdastPlugins: MDAST_PLUGINS, hastPlugins: HAST_PLUGINS }),
    // Highlighted code has style attributes, which the content security policy forbids.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    // src/shared/t.ts: the pseudo-language of the tests is a build with ALMANAC_LOCALE=en-XA. src/shared/site.ts: the repository.
    define: {
      __ALMANAC_LOCALE__: JSON.stringify(process.env.ALMANAC_LOCALE ?? 'en-GB'),
      __ALMANAC_REPOSITORY__: JSON.stringify(readRepository(process.env.ALMANAC_REPOSITORY)),
    },
    plugins: [plainImports(), oneFileForEveryPage(), zodMiniAlone()],
    // Inlined assets would need data: addresses in the content security policy.
    build: { assetsInlineLimit: 0, rollupOptions: { onwarn: forwardUnlessMdxDirective } },
  },
});

/** Each compiled MDX file starts with "use client"-like directives that the bundler drops with a warning; nothing is lost. */
function forwardUnlessMdxDirective(warning, forward) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') forward(warning);
}

/** Vite wraps each import() in a helper that preloads what it imports: 2 kB for every tool, with addresses that do not exist on a disk. */
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: { filter: { id: /vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}

/** What every page loads is one file: fewer requests, and fewer bytes than many small files compressed separately. */
function oneFileForEveryPage() {
  const groups = [{ name: 'every-page', test: /src\/site\/every-page\.browser\.ts$/ }];
  const build = { rolldownOptions: { output: { codeSplitting: { groups } } } };
  return { name: 'one-file-for-every-page', configEnvironment: (name) => (name === 'client' ? { build } : {}) };
}

/**
 * The tools read their files with Zod's small build; the form for contributors checks with the full build. Both are made of the same
 * modules, and a shared module contains everything that any of its users needs. So the small build gets its own modules.
 */
function zodMiniAlone() {
  const MINI = '?mini';
  return {
    name: 'zod-mini-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '', options) {
      if (source !== 'zod/mini' && !importer.endsWith(MINI)) return null;
      const found = await this.resolve(source, importer.replace(MINI, ''), { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}${MINI}` };
    },
    load: (id) => (id.endsWith(MINI) ? readFile(id.slice(0, -MINI.length), 'utf8') : null),
  };
}
