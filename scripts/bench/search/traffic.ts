import type { Page } from '@playwright/test';

export interface Traffic {
  /** Bytes as transferred, including headers. */
  readonly bytes: () => number;
  readonly requests: () => number;
}

export interface Line {
  readonly megabitsPerSecond: number;
  readonly latency: number;
}

/** Counts what a page fetches from now on, over a slower line if one is given. */
export async function countTraffic(page: Page, line?: Line): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  if (line) {
    const throughput = (line.megabitsPerSecond * 1_000_000) / 8;
    const conditions = { offline: false, latency: line.latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send('Network.emulateNetworkConditions', conditions);
  }
  return { bytes: () => bytes, requests: () => requests };
}
