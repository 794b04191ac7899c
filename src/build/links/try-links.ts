import type { LinkOutcome } from './link-report.ts';
import { tryLink, type Net } from './try-link.ts';

/** Hosts that are asked at the same time. */
const AT_ONCE = 6;
/** Between two requests to the same host. */
const PAUSE = 1_000;

/** Tries all addresses: one host is asked for one page at a time, with a pause between. In the order of the addresses. */
export async function tryLinks(urls: readonly string[], net: Net): Promise<LinkOutcome[]> {
  const waiting = [...groupByHost(urls)];
  const outcomes = new Map<string, LinkOutcome>();
  const work = async (): Promise<void> => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const [index, url] of group.entries()) {
        if (index > 0) await net.pause(PAUSE);
        outcomes.set(url, await tryLink(url, net));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return urls.flatMap((url) => outcomes.get(url) ?? []);
}

/** The hosts with the most pages first, so that none is left alone at the end. */
function groupByHost(urls: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const url of urls) groups.set(new URL(url).host, [...(groups.get(new URL(url).host) ?? []), url]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
