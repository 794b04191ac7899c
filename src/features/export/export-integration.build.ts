import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestProgram } from '../../build/program-digest.ts';
import { writeExports } from './write-exports.build.ts';
import { SITE } from '../../shared/site.ts';

/** Writes the scripts from which a reader's browser makes single-file copies: one per case study, from the finished pages. */
export function singleFileExports(): AstroIntegration {
  return {
    name: 'small-editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const count = await writeExports(fileURLToPath(dir), { online: SITE.url, root: '.', program: digestProgram('.') });
        logger.info(`${count} case studies made ready for small editions in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}
