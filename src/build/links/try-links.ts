import type { LinkOutcome } from './link-report.ts';
import { tryLink, type Net } from './try-link.ts';

/** The number of hosts that get requests at the same time. */
const AT_ONCE = 6;
/** Milliseconds between two requests to the same host. */
const PAUSE = 1_000;

/** Tries all addresses: one request per host at a time, with a pause in between. Results are in the order of the addresses. */
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

/** The hosts with the most pages first, so that no large host remains alone at the end. */
function groupByHost(urls: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const url of urls) groups.set(new URL(url).host, [...(groups.get(new URL(url).host) ?? []), url]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
