import { SITE } from '../shared/site.ts';
import type { Change } from './changes.ts';

/** The changes between two editions as a JSON file. `since` is null if there is no earlier edition. */
export const toChangesFile = (edition: string, since: string | undefined, changes: readonly Change[]): string =>
  `${JSON.stringify({ name: SITE.name, edition, since: since ?? null, licence: SITE.licence, changes }, null, 1)}\n`;
