import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Engine, Tab } from './tab.ts';

// The package has no door to this module that an import could take.
const { DriverService } = createRequire(import.meta.url)('selenium-webdriver/remote') as typeof import('selenium-webdriver/remote');
const KEYS = { Enter: Key.ENTER, Tab: Key.TAB, Paste: Key.chord(Key.CONTROL, 'v') };

/** WebKitGTK's own small browser, driven over WebDriver on a screen that nobody sees. */
export async function startWebKit([browser = '', driver = '', screen = '']: readonly string[]): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'almanac-webkit-'));
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const env = { ...process.env, HOME: home, DISPLAY: `:${await firstLine(display)}`, GDK_BACKEND: 'x11' };
  const log = join(home, 'log.txt');
  const service = startService(driver, env, log);
  const address = await service.start();
  return {
    openTab: () => openTab(address, browser, home, log),
    close: async () => {
      await service.kill();
      display.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function firstLine(display: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const [output] = (await once(display.stdout, 'data')) as [Buffer];
  return output.toString().trim();
}

const startService = (driver: string, env: Record<string, string | undefined>, log: string) => {
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const file = openSync(log, 'w');
  return new DriverService.Builder(driver).setLoopback(true).setEnvironment(Object.fromEntries(known)).setStdio(['ignore', file, file]).build();
};

async function openTab(address: string, browser: string, home: string, log: string): Promise<Tab> {
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } });
  const before = readFileSync(log, 'utf8').length;
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  return {
    ...steps(driver),
    downloads: home,
    complaints: () => readFileSync(log, 'utf8').slice(before).split('\n').filter((line) => /CONSOLE.* ERROR/.test(line)),
    requests: () => driver.executeScript('return performance.getEntriesByType("resource").map(({ name }) => name)'),
    close: () => driver.quit(),
  };
}

const steps = (driver: WebDriver): Omit<Tab, 'downloads' | 'complaints' | 'requests' | 'close'> => ({
  go: async (address) => {
    await driver.get('about:blank');
    await driver.get(address);
    // The driver comes back before a page in a new process has loaded.
    await driver.wait(() => driver.executeScript('return location.href !== "about:blank" && document.readyState === "complete"'));
  },
  reload: () => driver.navigate().refresh(),
  click: async (selector) => driver.findElement(By.css(selector)).click(),
  type: async (text) => (await driver.switchTo().activeElement()).sendKeys(text),
  press: async (key) => (await driver.switchTo().activeElement()).sendKeys(KEYS[key]),
  choose: (selector, value) => driver.findElement(By.css(`${selector} option[value="${value}"]`)).click(),
  run: (expression) => driver.executeScript(`return (${expression})`),
});
