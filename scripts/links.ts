import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { today } from '../src/shared/today.ts';
import { findOutsideLinks } from '../src/build/links/find-links.ts';
import type { Net } from '../src/build/links/try-link.ts';
import { tryLinks } from '../src/build/links/try-links.ts';
import { describeRound, looksCutOff, updateReport } from '../src/build/links/link-report.ts';
import { SITE } from '../src/shared/site.ts';
import { writeYaml } from '../src/shared/write-yaml.ts';
import { failedLinkSchema } from '../src/model/link-report-schema.ts';
import { fail } from './support/report.ts';

/** Requests every address that the built pages link to and records those that fail. Readers see a note about those that keep failing. */
const REPORT = 'content/links.yaml';
const HEADER =
  '# Written by npm run links: addresses that failed when they were last tried. Pages tell readers of those that go on failing.\n';
const SECONDS = 20;

const net: Net = {
  fetch,
  timeLimit: () => AbortSignal.timeout(SECONDS * 1_000),
  pause: (milliseconds) => setTimeout(milliseconds),
  // A named host on the usual port: anything else is not a page for readers.
  mayAsk: ({ protocol, hostname, port }) => /^https?:$/.test(protocol) && port === '' && /\.[a-z][a-z0-9-]+$/i.test(hostname),
  userAgent: `almanac-link-check/1 (+${SITE.url}; ${SITE.editors})`,
};

try {
  if (!existsSync('dist/index.html')) throw new Error('The site is not built yet. Run npm run build first.');
  const links = await findOutsideLinks('dist', [SITE.url, SITE.repository]);
  console.error(`links: checking ${links.size} links; this takes a few minutes`);
  const outcomes = await tryLinks([...links.keys()], net);
  if (looksCutOff(outcomes)) throw new Error('Most links did not answer, so this computer is probably offline. Nothing was written.');
  const before = z.array(failedLinkSchema).parse(parse(readFileSync(REPORT, 'utf8')));
  writeFileSync(REPORT, HEADER + writeYaml(updateReport(before, outcomes, today())));
  console.log(describeRound(outcomes, (url) => links.get(url) ?? []));
} catch (error) {
  fail(error);
}
process.exit(0);
