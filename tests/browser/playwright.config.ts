import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions, type Project } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/support/find-browser.ts';
import { findEngine, OTHER_ENGINES } from '../../scripts/support/find-engines.ts';
import type { EngineOptions } from '../engines/tab.ts';
import { DISK, PORT, WEB } from '../support/places.ts';

type EngineProject = Project<PlaywrightTestOptions, PlaywrightWorkerOptions & EngineOptions>;

const ENGINES = '**/engines.spec.ts';
/** Engines that are not installed have no project; `npm test` says so. */
const OTHERS = OTHER_ENGINES.filter((engine) => findEngine(engine)).flatMap((engineName): EngineProject[] => [
  { name: `${engineName} web`, testMatch: ENGINES, use: { baseURL: WEB, engineName } },
  { name: `${engineName} disk`, testMatch: ENGINES, use: { baseURL: DISK, engineName } },
]);

export default defineConfig<object, EngineOptions>({
  testDir: '../..',
  testMatch: ['src/**/*.spec.ts', 'tests/browser/*.spec.ts', 'tests/engines/*.spec.ts'],
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // At a desk what fails one time in a hundred is a race to be found. Elsewhere it must not hold up what has nothing to do with it.
  retries: process.env['CI'] ? 1 : 0,
  // A busy machine takes its time over axe, screenshots and the first search.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
    locale: 'en-GB',
  },
  projects: [
    { name: 'web', testIgnore: ENGINES, grepInvert: /@disk-only/, use: { baseURL: WEB } },
    { name: 'disk', testIgnore: ENGINES, grepInvert: /@web-only/, use: { baseURL: DISK } },
    ...OTHERS,
  ],
  globalSetup: '../support/unpack.ts',
  webServer: { command: `node scripts/preview.ts`, cwd: '../..', env: { PORT: String(PORT) }, port: PORT, reuseExistingServer: false },
});
