import type { AstroIntegration } from 'astro';

/**
 * One integration that runs several after a build: those of one row one after the other, and the rows concurrently, because
 * some wait for other processes.
 */
export function sideBySide(name: string, ...rows: readonly (readonly AstroIntegration[])[]): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async (options) => {
        const runRow = async (row: readonly AstroIntegration[]): Promise<void> => {
          for (const { hooks } of row) await hooks['astro:build:done']?.(options);
        };
        await Promise.all(rows.map(runRow));
      },
    },
  };
}
