import type { Found, Task, WorkerConfig } from '../../../src/gate/check/reader-messages.ts';

/* A reader that fails, for files with certain names, as a parser might fail on hostile files. */

const saved: unknown[] = [];

const FATES: Readonly<Record<string, () => void>> = {
  crash: () => process.abort(),
  leave: () => process.exit(0),
  hang: () => {
    for (;;);
  },
  heap: () => {
    for (;;) saved.push(Array.from({ length: 1_000 }, () => ({})));
  },
  memory: () => {
    for (let megabytes = 0; megabytes < 1_000; megabytes++) saved.push(Buffer.alloc(1024 * 1024, 1));
  },
};

process.on('message', (message: WorkerConfig | Task) => {
  if ('root' in message) return;
  const name = message.file.replace(/^.*\//, '');
  if (name === 'fault') process.send?.({ fault: 'Error: a rule failed\n    at somewhere' });
  FATES[name]?.();
  process.send?.({ found: { file: message.file, problems: [] } satisfies Found });
});
process.send?.('ready');
