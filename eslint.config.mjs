import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Which files may import which (docs/architecture.md). The message of each rule says what to do instead.
 * scripts/support/import-rules.test.ts tests every rule with a forbidden import.
 */
const pattern = (regex, message, extra) => ({ regex, message, ...extra });
const FORBIDDEN = {
  library: pattern(
    '(^|/)(library|history|page-keys)(\\.ts)?$|^(\\.\\./)+(feeds|prose|once-per-build)\\.ts$',
    'Only pages read src/library.ts, history.ts, page-keys.ts and feeds.ts. Everything else gets what it shows as an argument or a prop.',
  ),
  collections: pattern('^astro:content$', 'src/library.ts, with src/prose.ts, is the only caller of astro:content.'),
  astro: pattern('^astro(:|/|$)', 'This file runs without Astro. Put code that needs Astro in pages, library.ts or an .astro file.'),
  native: pattern('^satteri$', 'The native parser does not run in a browser. Take the parsed tree as an argument.', {
    allowTypeImports: true,
  }),
  node: pattern('^node:', 'This file also runs in a browser. Put code that needs Node in a *.build.ts file, src/build or src/gate/check.'),
  content: pattern('/content/', 'src/content resolves the library. Pass its values in as arguments.', { allowTypeImports: true }),
  shared: pattern('/shared/', 'src/model imports zod and itself. Move what it needs into src/model.'),
  browserFolder: pattern('/browser/', 'src/browser needs a DOM. Import it from *.browser.ts or the <script> of a component.'),
  site: pattern('/site/', 'src/site is the frame of the pages. Only pages and features import it.'),
  sitePages: pattern(
    '/site/(?!content-security-policy|theme-colours|.*words\\.en\\.ts$)',
    'Of src/site, only the security policy, the theme colours and words run in Node.',
  ),
  siteForBrowser: pattern('/site/(?!every-page-words)', 'src/browser shows only the words of src/site/every-page-words.en.ts.'),
  features: pattern(
    '/features/',
    'A feature is for pages and for the features listed in eslint.config.mjs. Move shared code to src/shared.',
  ),
  exportOnly: pattern('/features/(?!export/export-script)', 'Of the features, the output check reads only export/export-script.ts.'),
  featuresOfEveryPage: pattern(
    '/features/(?!my-list/|search/|.*\\.css$|.*words\\.en\\.ts$)',
    'The frame of every page has only the selection bar (my-list) and the highlights (search). Put the rest in its page.',
  ),
  gate: pattern('/gate/', 'The gate runs before Astro. Only scripts and build integrations call it.'),
  gateCheck: pattern('(/gate|^\\.\\.)/(check|reporters|output)/', 'Only src/gate/rules runs anywhere. The rest of the gate needs Node.'),
  build: pattern('/build/', 'src/build needs Node. Import it from pages, *.build.ts files and scripts.'),
  buildButFonts: pattern(
    '/build/(?!card-fonts|program-digest)',
    'Of src/build, the gate asks only what a share card can show (card-fonts.ts) and for a digest of the program (program-digest.ts).',
  ),
  buildForOutput: pattern(
    '/build/(?!stages|program-digest|sealed-file|folder-files)',
    'Of src/build, the output check reports where a build is (stages.ts), and reads and stores pages (folder-files.ts, program-digest.ts, sealed-file.ts).',
  ),
  pages: pattern('/pages/', 'Pages are entry points. No other file imports them.'),
  browserFiles: pattern('\\.browser\\.ts$', 'A *.browser.ts file needs a DOM. Import it from *.browser.ts or the <script> of a component.'),
  buildFiles: pattern(
    '\\.build\\.ts$',
    'A *.build.ts file needs Node. Import it from pages, integrations, scripts or another *.build.ts.',
    {
      allowTypeImports: true,
    },
  ),
};

const TESTS = ['**/*.{test,spec}.ts'];

const forbid = (files, names, { ignores = TESTS, extra = [] } = {}) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...names.map((name) => FORBIDDEN[name]), ...extra] }],
  },
});

/** The features that each feature may use. A feature that is not listed uses no other. */
const CONTRIBUTE = ['contribute', 'contribute-form', 'contribute-draft', 'contribute-check', 'contribute-preview'];
const FEATURES = {
  actions: ['programme', 'verdicts'],
  about: ['home'],
  browse: ['export', 'my-list', 'table', 'verdicts'],
  home: [],
  maps: ['browse'],
  'case-study': ['compare', 'my-list', 'questions'],
  'committee-report': ['compare', 'my-list', 'programme', 'report-writers', 'result', 'workbook'],
  compare: ['my-list'],
  contribute: [...CONTRIBUTE, 'tip'],
  'contribute-form': CONTRIBUTE,
  'contribute-check': CONTRIBUTE,
  'contribute-preview': CONTRIBUTE,
  'contribute-draft': CONTRIBUTE,
  changes: ['browse', 'verdicts'],
  data: ['cite'],
  // An edition contains the text of case studies as the export produces it.
  editions: ['export'],
  feeds: ['case-study'],
  'group-results': ['workbook', 'result'],
  'like-mine': ['browse'],
  'my-list': ['compare', 'export'],
  pictures: ['about', 'browse', 'home', 'maps'],
  'practice-review': ['my-list', 'workbook'],
  'pre-mortem': ['table'],
  programme: ['programme-report', 'workbook'],
  'programme-report': ['programme', 'workbook'],
  questions: ['contribute-draft'],
  result: ['workbook'],
  search: ['browse', 'export', 'my-list'],
  'search-index': ['search'],
  'self-assessment': ['workbook'],
  table: ['export', 'my-list'],
  verdicts: ['table'],
};
const otherFeatures = (allowed) =>
  pattern(
    `^\\.\\./(?!\\.\\./)${allowed.length > 0 ? `(?!(${allowed.join('|')})/)` : ''}`,
    'This feature may not use that one. Move what they share to src/shared or src/site, or list it in eslint.config.mjs with a reason.',
  );

/** The rules of one feature. The name of a file says where the file runs. */
const featureRules = (folder, allowed) => {
  const files = (pattern) => [`src/features/${folder}/${pattern}`];
  const always = ['library', 'collections', 'pages', 'gateCheck'];
  const pure = [...always, 'astro', 'node', 'build', ...(CONTRIBUTE.includes(folder) ? [] : ['gate'])];
  const extra = [otherFeatures(allowed)];
  return [
    forbid(files('*.ts'), [...pure, 'native', 'browserFolder', 'browserFiles', 'buildFiles'], {
      ignores: [...TESTS, '**/*.browser.ts', '**/*.build.ts'],
      extra,
    }),
    forbid(files('*.browser.ts'), [...pure, 'native', 'buildFiles'], { extra }),
    forbid(files('*.build.ts'), ['library', 'collections', 'pages', 'browserFolder', 'browserFiles'], { extra }),
    forbid(files('*.astro'), [...always, 'build', 'buildFiles', 'gate'], { extra }),
  ];
};
const ALL_FEATURES = readdirSync(new URL('src/features', import.meta.url));

export default defineConfig(
  { ignores: ['scripts/bench/node_modules', 'dist', '.dist-*', '.astro', '.cache', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    // With a pattern of more than linear running time, a long word could stop the build.
    files: ['src/**', 'scripts/**'],
    ignores: TESTS,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
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
    // Structured data is JSON that serialiseJsonLd has made safe; a test tries to break out of it.
    files: ['src/site/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  forbid(
    ['src/model/**'],
    ['astro', 'node', 'shared', 'content', 'browserFolder', 'site', 'features', 'gate', 'build', 'library', 'pages'],
  ),
  forbid(['src/shared/**'], ['astro', 'node', 'content', 'browserFolder', 'site', 'features', 'gate', 'build', 'library', 'pages']),
  forbid(['src/content/**'], ['astro', 'node', 'browserFolder', 'site', 'gate', 'build', 'library', 'pages'], {
    extra: [{ ...FORBIDDEN.features, allowTypeImports: true }],
  }),
  forbid(['src/browser/**'], ['astro', 'node', 'content', 'siteForBrowser', 'features', 'gate', 'build', 'buildFiles', 'library', 'pages']),
  forbid(['src/site/**'], ['collections', 'library', 'gate', 'build', 'buildFiles', 'featuresOfEveryPage', 'pages']),
  ...ALL_FEATURES.flatMap((folder) => featureRules(folder, FEATURES[folder] ?? [])),
  forbid(
    ['src/gate/rules/**'],
    ['astro', 'native', 'node', 'content', 'browserFolder', 'site', 'features', 'gateCheck', 'build', 'library', 'pages'],
  ),
  forbid(
    ['src/gate/check/**', 'src/gate/reporters/**'],
    ['astro', 'browserFolder', 'site', 'features', 'buildButFonts', 'library', 'pages'],
  ),
  forbid(['src/gate/output/**'], ['browserFolder', 'sitePages', 'exportOnly', 'buildForOutput', 'library', 'pages']),
  forbid(['src/build/**'], ['collections', 'browserFolder', 'sitePages', 'features', 'gateCheck', 'library', 'pages']),
  forbid(['src/pages/**'], ['collections', 'gate', 'browserFolder', 'browserFiles']),
  forbid(
    ['src/library.ts', 'src/prose.ts', 'src/once-per-build.ts', 'src/content.config.ts', 'src/fresh-content.ts'],
    ['browserFolder', 'browserFiles', 'build', 'pages'],
    {
      extra: [
        {
          ...FORBIDDEN.features,
          regex:
            '/features/(?!.*words\\.en\\.ts$|case-study/(study-loader|study-file|stored-body)\\.build|browse/a-to-z|contribute-draft/content-index|workbook/)',
        },
      ],
    },
  ),
  forbid(['src/page-keys.ts'], ['collections', 'browserFolder', 'browserFiles', 'pages']),
  forbid(['src/history.ts', 'src/feeds.ts'], ['collections', 'browserFolder', 'browserFiles', 'build', 'pages']),
  forbid(['scripts/**'], ['collections', 'library', 'pages', 'browserFolder', 'browserFiles'], {
    ignores: [...TESTS, 'scripts/bench/**'],
  }),
);
