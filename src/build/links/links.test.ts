import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findOutsideLinks } from './find-links.ts';
import { tryLink, type Net } from './try-link.ts';
import { tryLinks } from './try-links.ts';

/** The requests that the server received, as `HEAD /path`. */
let asked: string[] = [];
let server: Server;
let origin = '';
/** Ends every request that gets no answer, as a time limit would, but without a clock. */
let limit = new AbortController();

type Page = (request: IncomingMessage, response: ServerResponse) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };
let busy = 0;

const PAGES: Record<string, Page> = {
  '/good': status(200),
  '/gone': status(404),
  '/gone-for-good': status(410),
  '/forbidden': status(403),
  '/too-many': status(429),
  '/broken': status(500),
  '/moved': status(301, { Location: '/good' }),
  '/moved-twice': status(308, { Location: '/moved' }),
  '/moved-for-now': status(302, { Location: '/good' }),
  '/moved-to-nothing': status(301, { Location: '/gone' }),
  '/round': status(301, { Location: '/round' }),
  '/nowhere': status(301, {}),
  '/inside': status(302, { Location: 'http://internal.invalid/' }),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('text'),
  '/head-lies': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('text'),
  '/cut': (request) => request.socket.destroy(),
  '/waits': () => {
    limit.abort();
  },
  '/busy-once': (_, response) => response.writeHead((busy += 1) <= 2 ? 503 : 200).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    (PAGES[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  asked = [];
  busy = 0;
});

let pauses: number[] = [];
const net: Net = {
  fetch,
  timeLimit: () => {
    limit = new AbortController();
    return limit.signal;
  },
  pause: (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  },
  mayAsk: ({ hostname }) => hostname !== 'internal.invalid',
  userAgent: 'test',
};

describe('an address', () => {
  test.each([
    ['/good', 'answers', '200', 1],
    ['/no-head', 'answers', '200', 2],
    ['/head-lies', 'answers', '200', 2],
    ['/moved-for-now', 'answers', '200', 2],
    ['/gone', 'gone', '404', 2],
    ['/gone-for-good', 'gone', '410', 2],
    ['/moved-to-nothing', 'gone', '404', 4],
    ['/forbidden', 'inconclusive', '403', 2],
    ['/too-many', 'inconclusive', '429', 2],
    ['/nowhere', 'inconclusive', '301', 2],
    ['/inside', 'inconclusive', 'not asked: internal.invalid', 2],
    ['/busy-once', 'answers', '200', 3],
    ['/broken', 'broken', '500', 6],
    ['/round', 'inconclusive', 'it leads on and on', 12],
    ['/cut', 'no-answer', 'UND_ERR_SOCKET', 3],
    ['/waits', 'no-answer', 'AbortError', 3],
  ])('%s: %s (%s), asked %d times', async (path, result, detail, times) => {
    const outcome = await tryLink(origin + path, net);
    expect(outcome).toMatchObject({ url: origin + path, result, detail });
    expect(asked).toHaveLength(times);
    expect(asked[0]).toBe(`HEAD ${path}`);
  });

  test.each([
    ['/moved', '/good'],
    ['/moved-twice', '/good'],
  ])('%s reports its permanent new address', async (path, to) => {
    expect(await tryLink(origin + path, net)).toMatchObject({ result: 'answers', movedTo: origin + to });
    expect((await tryLink(`${origin}/moved-for-now`, net)).movedTo).toBeUndefined();
  });

  test('that starts with https but has no TLS', async () => {
    expect(await tryLink(origin.replace('http:', 'https:'), net)).toMatchObject({
      result: 'insecure',
      detail: expect.stringMatching(/SSL|EPROTO/) as string,
    });
  });

  test('whose host is unknown to DNS', async () => {
    const noHost = Object.assign(new Error('x'), { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) });
    expect(await tryLink(origin, { ...net, fetch: () => Promise.reject(noHost) })).toMatchObject({
      result: 'no-host',
      detail: 'ENOTFOUND',
    });
  });

  test.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
    'whose certificate is rejected as %s',
    async (code) => {
      const refused = Object.assign(new Error('x'), { cause: Object.assign(new Error('x'), { code }) });
      expect(await tryLink(origin, { ...net, fetch: () => Promise.reject(refused) })).toMatchObject({ result: 'insecure', detail: code });
    },
  );

  test('is tried again after a pause, only if that may help', async () => {
    pauses = [];
    await tryLink(`${origin}/gone`, net);
    expect(pauses).toEqual([]);
    await tryLink(`${origin}/broken`, net);
    expect(pauses).toEqual([2_000, 10_000]);
  });
});

describe('many addresses', () => {
  test('one host gets one request at a time, with a pause in between', async () => {
    pauses = [];
    let open = 0;
    let most = 0;
    const counting: typeof fetch = async (...args) => {
      most = Math.max(most, (open += 1));
      return fetch(...args).finally(() => (open -= 1));
    };
    const urls = ['/good', '/gone', '/moved'].map((path) => origin + path);
    const outcomes = await tryLinks(urls, { ...net, fetch: counting });
    expect(outcomes.map(({ url, result }) => [url, result])).toEqual([
      [urls[0], 'answers'],
      [urls[1], 'gone'],
      [urls[2], 'answers'],
    ]);
    expect([most, pauses]).toEqual([1, [1_000, 1_000]]);
  });

  test('at most six hosts get requests at a time, and none is left out', async () => {
    let open = 0;
    let most = 0;
    const slow: typeof fetch = async () => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return new Response();
    };
    const urls = Array.from({ length: 20 }, (_, index) => `https://site-${index}.example/`);
    expect(await tryLinks(urls, { ...net, fetch: slow })).toHaveLength(20);
    expect(most).toBe(6);
  });
});

test('finds the links on all pages, each once, without those to the site itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-links-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'index.html'),
    '<a href="https://one.example/#part">1</a><a href="/a/">a</a><a href="mailto:a@b.example">m</a>',
  );
  writeFileSync(
    join(folder, 'a/index.html'),
    '<a href="https://one.example/">1</a><a href="https://one.example/">1</a><a href="https://ours.example/x">x</a><noscript><a href="https://two.example/?a=1&amp;b=2">2</a></noscript><link href="https://three.example/">' +
      '<a href="https://web.archive.org/web/20260301/https://one.example/">look</a><a href="https://web.archive.org/web/*/https://one.example/">all</a>' +
      '<a href="https://web.archive.org/web/20260301120000/https://one.example/">copy</a>',
  );
  expect([...(await findOutsideLinks(folder, ['https://ours.example', '']))]).toEqual([
    ['https://one.example/', ['/a/', '/']],
    ['https://two.example/?a=1&b=2', ['/a/']],
    ['https://web.archive.org/web/20260301120000/https://one.example/', ['/a/']],
  ]);
  rmSync(folder, { recursive: true });
});
