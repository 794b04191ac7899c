import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

const run = async (...rows: AstroIntegration[][]): Promise<void> => {
  const done = sideBySide('all', ...rows).hooks['astro:build:done'] as Done;
  await done({} as Parameters<Done>[0]);
};

/** Logs when it starts and when it has ended. */
const step = (name: string, log: string[], work: () => Promise<unknown> = async () => undefined): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': async () => {
      log.push(`${name} begins`);
      await work();
      log.push(`${name} ends`);
    },
  },
});

test('rows run concurrently, and each row runs in order', async () => {
  const log: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await run([step('waits', log, () => promise)], [step('first', log), step('second', log, async () => resolve(undefined))]);
  expect(log.slice(0, 2)).toEqual(['waits begins', 'first begins']);
  expect(log.indexOf('second begins')).toBeGreaterThan(log.indexOf('first ends'));
  expect(log).toHaveLength(6);
});

test('a failure in one row fails everything, and its row stops', async () => {
  const log: string[] = [];
  const fails = run([step('fails', log, () => Promise.reject(new Error('no'))), step('after', log)], [step('other', log)]);
  await expect(fails).rejects.toThrow('no');
  expect(log).not.toContain('after begins');
});
