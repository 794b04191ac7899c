import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import what. Each folder names the doors that are closed to it, with the right one in the message; the rest
 * of the tree follows docs/architecture.md.
 */
const pattern = (regex, message, extra) => ({ regex, message, ...extra });
const CLOSED = {
  library: pattern('(^|/)library(\\.ts)?$', 'Only pages read the library; a component gets what it shows as props.'),
  content: pattern('^astro:content$', 'src/library.ts is the only door to the collections.'),
  astro: pattern('^astro(:|/|$)', 'This folder is plain TypeScript and knows nothing of Astro.'),
  native: pattern('^satteri$', 'The native parser cannot run in the browser; take a tree as an argument.', { allowTypeImports: true }),
  node: pattern('^node:', 'This folder runs in the browser too and may not use Node.'),
  lib: pattern('/lib/', 'The model imports nothing but zod and itself.'),
  components: pattern('/(components|layouts|pages)/', 'Markup is for pages; nothing below them imports it.'),
  build: pattern('/build/', 'src/build is for pages, endpoints, integrations and scripts.'),
  buildButFonts: pattern('/build/(?!card-fonts)', 'Of src/build the gate asks only what a share card can show.'),
  check: pattern('/check/', 'The gate runs before Astro; only scripts and integrations call it.'),
  rules: pattern('/rules/', 'The rules are for the gate, the compiler and the form.'),
  client: pattern('/client/', 'src/client ships to the browser; only the <script> of a component imports it.'),
  strings: pattern('/strings/', 'Words of the interface are for what shows them, not for the model or the gate.'),
};

const closed = (files, names, extra = {}) => ({
  files,
  ...extra,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: names.map((name) => CLOSED[name]) }] },
});

const TESTS = ['**/*.test.ts'];

export default defineConfig(
  { ignores: ['dist', '.dist-*', '.astro', '.cache', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'max-params': ['error', 5],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' } },
  {
    // Structured data is JSON that serialiseJsonLd has made safe; a test breaks out of it and fails.
    files: ['src/site/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  closed(['src/model/**'], ['astro', 'node', 'lib', 'components', 'build', 'check', 'rules', 'client', 'strings', 'library'], {
    ignores: TESTS,
  }),
  closed(['src/lib/**'], ['astro', 'node', 'components', 'build', 'check', 'rules', 'client', 'strings', 'library'], { ignores: TESTS }),
  closed(['src/rules/**'], ['astro', 'native', 'node', 'components', 'build', 'check', 'client', 'strings', 'library'], { ignores: TESTS }),
  closed(['src/check/**'], ['astro', 'components', 'buildButFonts', 'client', 'strings', 'library'], { ignores: TESTS }),
  closed(['src/build/**'], ['content', 'components', 'check', 'client', 'library'], { ignores: TESTS }),
  closed(['src/components/**', 'src/layouts/**'], ['content', 'library', 'check', 'rules']),
  closed(['src/client/**'], ['astro', 'node', 'components', 'build', 'check', 'library'], { ignores: TESTS }),
  closed(['src/pages/**'], ['content', 'check', 'client']),
  closed(['src/library.ts', 'src/content.config.ts'], ['components', 'build', 'check', 'client']),
  closed(['src/integrations/**', 'scripts/**'], ['content', 'components', 'client', 'library'], {
    ignores: ['scripts/bench-search/browser/**'],
  }),
  // The benchmark measures the very code that ships, in a browser.
  closed(['scripts/bench-search/browser/**'], ['astro', 'node', 'components', 'build', 'check', 'library']),
);
