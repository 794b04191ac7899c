import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions, type Project } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/support/find-browser.ts';
import { findEngine, OTHER_ENGINES } from '../../scripts/support/find-engines.ts';
import type { EngineOptions } from '../engines/tab.ts';
import { ON_FIXTURE } from '../support/on-fixture.ts';
import type { Site } from '../support/tops.ts';

type EngineProject = Project<PlaywrightTestOptions, PlaywrightWorkerOptions & EngineOptions>;

const ENGINES = '**/engines.spec.ts';
const project = (name: string, site: Site): Project => ({ name, metadata: { site } });

/** Engines that are not installed have no project; `npm test` says so. */
const OTHERS = OTHER_ENGINES.filter((engine) => findEngine(engine)).flatMap((engineName): EngineProject[] => [
  { ...project(`${engineName} web`, 'fixture'), testMatch: ENGINES, use: { engineName } },
  { ...project(`${engineName} disk`, 'fixture-disk'), testMatch: ENGINES, use: { engineName } },
]);

/** All pages of a worker share one process, so that a new page starts none and finds the code compiled. */
const ONE_RENDERER = '--renderer-process-limit=1';

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
    launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_FLAGS, ONE_RENDERER] },
    locale: 'en-GB',
  },
  projects: [
    { ...project('web', 'web'), testIgnore: [ENGINES, ...ON_FIXTURE], grepInvert: /@disk-only/ },
    { ...project('disk', 'disk'), testIgnore: [ENGINES, ...ON_FIXTURE], grep: /@disk/ },
    { ...project('fixture', 'fixture'), testMatch: [...ON_FIXTURE], grepInvert: /@disk-only/ },
    { ...project('fixture-disk', 'fixture-disk'), testMatch: [...ON_FIXTURE], grep: /@disk/ },
    ...OTHERS,
  ],
  globalSetup: '../support/start-sites.ts',
});
