import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type * as Remote from 'selenium-webdriver/remote';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import type { Engine, Tab } from './tab.ts';

// The package does not export this module to `import`.
const { DriverService } = createRequire(import.meta.url)('selenium-webdriver/remote') as typeof Remote;
/** How many milliseconds an element may take to appear. */
const LONGEST_WAIT = 20_000;
const KEYS = { Enter: Key.ENTER, Paste: Key.chord(Key.CONTROL, 'v') };

/** WebKitGTK's own small browser, driven over WebDriver on a virtual screen. */
export async function startWebKit([browser = '', driver = '', screen = '']: readonly string[]): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'almanac-webkit-'));
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const env = { ...definedOf(process.env), HOME: home, DISPLAY: `:${await firstLine(display.stdout)}`, GDK_BACKEND: 'x11' };
  const service = new DriverService.Builder(driver).setLoopback(true).setEnvironment(env).build();
  const address = await service.start();
  return {
    openTab: () => openTab(address, browser, home),
    visit: (page) => Promise.resolve(visit(browser, page, env)),
    close: async () => {
      await service.kill();
      await end(display);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));

async function firstLine(output: Readable): Promise<string> {
  const [line] = (await once(output, 'data')) as [Buffer];
  return line.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, 'exit');
}

/** A directive that the engine does not know forbids nothing and breaks nothing. */
const UNKNOWN = /Unrecognized Content-Security-Policy directive/;

/** The browser prints its console messages only without its driver. */
function visit(browser: string, address: string, env: NodeJS.ProcessEnv): string[] {
  const args = ['--exit-after-load', '--enable-write-console-messages-to-stdout=true', address];
  const { stdout, stderr, status } = spawnSync(browser, args, { env, encoding: 'utf8', timeout: 60_000 });
  const complaints = `${stdout}${stderr}`.split('\n').filter((line) => /CONSOLE.* ERROR /.test(line) && !UNKNOWN.test(line));
  return status === 0 ? complaints : [...complaints, `The browser ended with ${String(status)}.`];
}

async function openTab(address: string, browser: string, home: string): Promise<Tab> {
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  // The default window is so narrow that the search box of the header is in the menu.
  await driver.manage().window().setRect({ width: 1280, height: 900 });
  return {
    ...steps(driver),
    downloads: home,
    complaints: () => driver.executeScript('return JSON.parse(sessionStorage.getItem("complaints") ?? "[]")'),
    close: () => driver.quit(),
  };
}

/** Records errors of a page from now on; only `visit` reports earlier ones. */
const WATCH = `
  const note = (text) => sessionStorage.setItem('complaints', JSON.stringify([...JSON.parse(sessionStorage.getItem('complaints') ?? '[]'), text]));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note('The policy forbids ' + violatedDirective + ': ' + blockedURI));
  window.addEventListener('error', ({ message }) => note(message));
  window.addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));`;

const steps = (driver: WebDriver): Omit<Tab, 'downloads' | 'complaints' | 'close'> => ({
  go: async (address) => {
    await driver.get('about:blank');
    await driver.get(address);
    // The driver returns before a page in a new process has loaded.
    await driver.wait(
      () => driver.executeScript('return location.href !== "about:blank" && document.readyState === "complete"'),
      4 * LONGEST_WAIT,
    );
    await driver.executeScript(WATCH);
  },
  reload: async () => {
    await driver.navigate().refresh();
    await driver.executeScript(WATCH);
  },
  click: async (selector) => driver.wait(until.elementLocated(By.css(selector)), LONGEST_WAIT).click(),
  type: async (text) => (await driver.switchTo().activeElement()).sendKeys(text),
  press: async (key) => (await driver.switchTo().activeElement()).sendKeys(KEYS[key]),
  choose: async (selector, value) =>
    driver.wait(until.elementLocated(By.css(`${selector} option[value="${value}"]`)), LONGEST_WAIT).click(),
  run: (expression) => driver.executeScript(`return (${expression})`),
});
