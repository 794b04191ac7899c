import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** One forbidden import for each rule of eslint.config.mjs: the file, what it imports, and words of the message. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, message: string])[] = [
  ['src/model/areas.ts', '../shared/dates.ts', 'Move what it needs into src/model'],
  ['src/model/areas.ts', 'node:fs', 'runs in a browser'],
  ['src/model/areas.ts', 'astro/zod', 'without Astro'],
  ['src/model/areas.ts', '../content/facets.ts', 'resolves the library'],
  ['src/shared/dates.ts', '../content/facets.ts', 'resolves the library'],
  ['src/shared/dates.ts', '../site/words.en.ts', 'frame of the pages'],
  ['src/content/facets.ts', '../features/table/table-state.ts', 'A feature is for pages'],
  ['src/content/facets.ts', '../browser/dom.ts', 'needs a DOM'],
  ['src/browser/dom.ts', '../site/words.en.ts', 'every-page-words'],
  ['src/browser/dom.ts', '../features/table/table-state.ts', 'A feature is for pages'],
  ['src/site/age.ts', '../features/table/table-state.ts', 'frame of every page'],
  ['src/site/Page.astro', '../library.ts', 'Only pages read'],
  ['src/features/table/table-state.ts', '../search/words.ts', 'may not use that one'],
  ['src/features/table/table-state.ts', './table-tool.browser.ts', 'needs a DOM'],
  ['src/features/table/table-state.ts', '../../browser/dom.ts', 'needs a DOM'],
  ['src/features/maps/PlaceMap.astro', './world-map.build.ts', 'needs Node'],
  ['src/features/table/table-tool.browser.ts', '../../build/swap.ts', 'src/build needs Node'],
  ['src/features/table/table-tool.browser.ts', 'node:path', 'runs in a browser'],
  ['src/features/table/table-tool.browser.ts', '../../gate/rules/walk.ts', 'The gate runs before Astro'],
  ['src/features/search-index/slim-index.build.ts', '../search/search.browser.ts', 'needs a DOM'],
  ['src/features/contribute-check/problems.browser.ts', '../../gate/check/check.ts', 'Only src/gate/rules runs anywhere'],
  ['src/features/browse/StudyItem.astro', '../../library.ts', 'Only pages read'],
  ['src/features/browse/StudyItem.astro', 'astro:content', 'is the only caller of astro:content'],
  ['src/features/browse/StudyItem.astro', '../../pages/index.astro', 'Pages are entry points'],
  ['src/gate/rules/walk.ts', '../../content/facets.ts', 'resolves the library'],
  ['src/gate/rules/walk.ts', '../check/check.ts', 'needs Node'],
  ['src/gate/rules/walk.ts', 'satteri', 'native parser'],
  ['src/gate/check/check.ts', '../../build/swap.ts', 'card-fonts'],
  ['src/gate/check/check.ts', '../../features/table/table-state.ts', 'A feature is for pages'],
  ['src/gate/output/read-page.ts', '../../features/table/table-state.ts', 'export/export-script'],
  ['src/gate/output/read-page.ts', '../../site/words.ts', 'security policy, the theme colours and words'],
  ['src/gate/output/read-page.ts', '../../build/swap.ts', 'reports where a build is'],
  ['src/build/swap.ts', '../features/table/table-state.ts', 'A feature is for pages'],
  ['src/build/swap.ts', '../gate/check/check.ts', 'needs Node'],
  ['src/pages/index.astro', '../features/table/table-tool.browser.ts', 'needs a DOM'],
  ['src/pages/index.astro', '../browser/dom.ts', 'needs a DOM'],
  ['src/pages/index.astro', '../gate/rules/walk.ts', 'The gate runs before Astro'],
  ['src/library.ts', './build/swap.ts', 'src/build needs Node'],
  ['src/history.ts', 'astro:content', 'is the only caller of astro:content'],
  ['src/features/browse/StudyItem.astro', '../../history.ts', 'Only pages read'],
  ['src/features/browse/StudyItem.astro', '../../feeds.ts', 'Only pages read'],
  ['src/features/browse/StudyItem.astro', '../../prose.ts', 'Only pages read'],
  ['scripts/check.ts', '../src/library.ts', 'Only pages read'],
  ['scripts/check.ts', '../src/features/table/table-tool.browser.ts', 'needs a DOM'],
];

const RULE = '@typescript-eslint/no-restricted-imports';

test('every import rule refuses a forbidden import and says what to do instead', async () => {
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });
  const missed: string[] = [];
  for (const [file, imported, words] of FORBIDDEN) {
    const code = `import { x } from '${imported}';\nconsole.log(x);\n`;
    const [result] = await eslint.lintText(file.endsWith('.astro') ? `---\n${code}---\n` : code, { filePath: file });
    const messages = result?.messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message) ?? [];
    if (!messages.some((message) => message.includes(words))) missed.push(`${file} may import ${imported}: ${messages.join(' ')}`);
  }
  expect(missed).toEqual([]);
});
