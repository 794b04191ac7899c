import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControlOf } from '../shared/cache-times.ts';
import { SECURITY_HEADERS } from '../site/content-security-policy.ts';

const PORTS_TRIED = 20;

export interface ServedSite {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
}

/**
 * Serves a built site on this machine, with the headers a host should send. If the port is taken, it tries the next
 * ones, and throws if twenty in a row are taken. Port 0 is any free one.
 */
export async function serveSite(folder: string, firstPort: number): Promise<ServedSite> {
  const notFound = await readFile(join(folder, '404.html'));
  // `dev` reads the disk for each request, so that a file built meanwhile is served whole, and not cut to its former length.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      setSecurityHeaders(response);
      response.setHeader('Cache-Control', cacheControlOf(path));
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      files(request, response, () => {
        setSecurityHeaders(response);
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
      });
    });
  });
  await listenOnFreePort(server, firstPort);
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://localhost:${port}/` };
}

function setSecurityHeaders(response: { setHeader: (name: string, value: string) => unknown }): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
}

async function listenOnFreePort(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port += 1)
    if (await canListen(server, port)) return (server.address() as AddressInfo).port;
  throw new Error(`The ports ${firstPort} to ${firstPort + PORTS_TRIED - 1} are all taken. Choose another: PORT=8080 npm start`);
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
