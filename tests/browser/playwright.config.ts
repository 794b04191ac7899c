import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { DISK, PORT, WEB } from './places.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine takes its time over axe and screenshots.
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
    locale: 'en-GB',
  },
  projects: [
    { name: 'web', grepInvert: /@disk-only/, use: { baseURL: WEB } },
    { name: 'disk', grepInvert: /@web-only/, use: { baseURL: DISK } },
  ],
  globalSetup: './unpack.ts',
  webServer: { command: `node scripts/preview.ts`, cwd: '../..', env: { PORT: String(PORT) }, port: PORT, reuseExistingServer: false },
});
