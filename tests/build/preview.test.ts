import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorShell } from './author-shell.ts';
import { GOOD, makeSmallProject, STUDY } from './small-project.ts';

/* What an author sees with `npm run dev`. */

const NOTICE = 'Draft: only this preview shows it.';
const SOON = { timeout: 60_000, interval: 250 };

let root = '';
let server: ChildProcess | undefined;
let address = '';

const write = (study: string): void => writeFileSync(join(root, STUDY), study);
const asDraft = (study: string): string => study.replace(/^owner: .*$/m, '$&\ndraft: true');
const page = async (slug: string): Promise<string> => (await fetch(`${address}case-studies/${slug}/`)).text();

beforeAll(async () => {
  root = makeSmallProject();
  write(asDraft(GOOD));
  address = await start();
});
afterAll(async () => {
  const ended = new Promise((resolve) => server?.once('close', resolve));
  server?.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
});

/** Starts the preview, and resolves with its address once the preview prints it. */
function start(): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server = spawn(process.execPath, ['scripts/dev.ts'], {
      cwd: root,
      // Any free port. Some shells set variables that are meant for a server.
      env: authorShell({ PORT: '0', NODE_ENV: 'production', DEV: '', PROD: '1' }),
    });
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /dev: (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(`The preview ended.\n${said}`)));
  });
}

test('a draft is shown with a notice; other case studies have no notice', async () => {
  const [draft, other] = [await page('example'), await page('other')];
  expect(draft).toContain('A council tries something out');
  expect(draft).toContain(NOTICE);
  expect(other).toContain('/case-studies/other/');
  expect(other).not.toContain(NOTICE);
});

test('saved changes are shown: another title, and no notice once it is not a draft', async () => {
  write(GOOD.replace('A council tries something out', 'A council tries something else'));
  await expect.poll(() => page('example'), SOON).toContain('A council tries something else');
  expect(await page('example')).not.toContain(NOTICE);
});

/** Connects as an open page does. Resolves once the connection is confirmed. */
async function connect(): Promise<WebSocket> {
  const client = await (await fetch(`${address}@vite/client`)).text();
  const token = /const wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  await hear(socket, '"connected"');
  return socket;
}

const hear = (socket: WebSocket, message: string): Promise<void> =>
  new Promise((heard) => socket.addEventListener('message', ({ data }) => String(data).includes(message) && heard()));

test('an open page reloads when its case study is saved, and shows the change', async () => {
  // The first client gets any reload that was queued before it connected.
  (await connect()).close();
  const socket = await connect();
  write(`${GOOD}\nOne more sentence.\n`);
  await hear(socket, '"full-reload"');
  socket.close();
  expect(await page('example')).toContain('One more sentence.');
});
