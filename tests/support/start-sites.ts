import type { FullConfig } from '@playwright/test';
import { serveSite } from '../../src/build/serve-site.ts';
import { fixtureSite } from './fixture-site.ts';
import { setTops, type Site } from './tops.ts';
import { unpackZip } from './unpack-zip.ts';

interface Started {
  readonly tops: Partial<Record<Site, string>>;
  readonly stop: () => void;
}

/**
 * Runs once before the browser tests: serves the almanac and the fixture almanac, each on a free port, and unpacks their
 * downloads if a project opens them. The function that it returns runs after the tests.
 */
export default async function startSites({ projects }: FullConfig): Promise<() => void> {
  const wanted = projects.map(({ metadata }) => String(metadata['site']));
  const started = [
    ...(wanted.some((site) => site === 'web' || site === 'disk') ? [await start('dist', ['web', 'disk'], wanted)] : []),
    ...(wanted.some((site) => site.startsWith('fixture')) ? [await start(fixtureSite(), ['fixture', 'fixture-disk'], wanted)] : []),
  ];
  setTops(Object.assign({}, ...started.map(({ tops }) => tops)) as Started['tops']);
  return () => started.forEach(({ stop }) => stop());
}

async function start(folder: string, [web, disk]: readonly [Site, Site], wanted: readonly string[]): Promise<Started> {
  const unpacked = wanted.includes(disk) ? unpackZip(folder) : undefined;
  const { server, url } = await serveSite(folder, 0);
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
    unpacked?.remove();
  };
  return { tops: { [web]: url, ...(unpacked && { [disk]: unpacked.top }) }, stop };
}
