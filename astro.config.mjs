import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { allowListPlugin } from './src/build/allow-list-plugin.ts';
import { citationPlugin } from './src/build/citation-plugin.ts';
import { download } from './src/integrations/download.ts';
import { outputCheck } from './src/integrations/output-check.ts';
import { glossaryPlugin } from './src/build/glossary-plugin.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { SITE } from './src/lib/site.ts';

/** What a script loads later would be preloaded by its address from the root, which a page opened from a disk has not. */
const NO_PRELOAD = { name: 'no-preload', config: () => ({ build: { modulePreload: false } }) };

export default defineConfig({
  site: SITE.url,
  // Never dist itself, which a build that fails would have emptied: src/build/build-site.ts swaps a good one in.
  outDir: '.dist-next',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(), searchIndex(), download(), outputCheck()],
  markdown: {
    processor: satteri({ mdastPlugins: [allowListPlugin, citationPlugin, glossaryPlugin] }),
    // Highlighted code carries style attributes, which the content security policy forbids.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [NO_PRELOAD],
    // Inlined assets would need data: addresses in the content security policy.
    build: { assetsInlineLimit: 0, rollupOptions: { onwarn: forwardUnlessMdxDirective } },
  },
});

/** Each compiled MDX file begins with "use client"-like directives that the bundler drops with a warning; nothing is lost. */
function forwardUnlessMdxDirective(warning, forward) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') forward(warning);
}
