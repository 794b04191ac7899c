import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';

const PORT = Number(process.env['BROWSER_TEST_PORT'] ?? 4390);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  grepInvert: /@disk-only/,
  // A busy machine takes its time over axe and screenshots.
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
    locale: 'en-GB',
  },
  webServer: { command: `node scripts/preview.ts`, cwd: '../..', env: { PORT: String(PORT) }, port: PORT, reuseExistingServer: false },
});
