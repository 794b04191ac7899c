import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from '../../build/stages.ts';
import { checkOutput } from './check-output.ts';

/** Checks the built pages and stops the build if one has a broken link, foreign code or a missing anchor. */
export function outputCheck(): AstroIntegration {
  return {
    name: 'output-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        report('output');
        const { pages, faults } = await checkOutput(fileURLToPath(dir));
        if (faults.length > 0) throw new Error(`${faults.length} faults in the built pages:\n${faults.slice(0, 50).join('\n')}`);
        logger.info(`${pages} pages checked: links, anchors, scripts and attributes`);
      },
    },
  };
}
