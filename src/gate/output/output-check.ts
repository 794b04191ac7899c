import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestProgram } from '../../build/program-digest.ts';
import { report } from '../../build/stages.ts';
import { checkOutput } from './check-output.ts';
import { readPages } from './read-pages.ts';
import { openStoredPages, type StoredPages } from './stored-pages.ts';

/** The check of the finished site, in two parts. */
export interface OutputCheck {
  /** Checks the pages while other work waits. */
  readonly pages: AstroIntegration;
  /** Checks the whole site, and stops the build if a page has a broken link, foreign code or a missing anchor. */
  readonly site: AstroIntegration;
}

/** The second part reads every page once more, and checks those that have changed since the first. */
export function outputCheck(root = '.'): OutputCheck {
  const open = (): StoredPages => openStoredPages(root, digestProgram(root));
  let looked: StoredPages | undefined;
  return {
    pages: {
      name: 'output-check-of-pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          looked = open();
          await readPages(fileURLToPath(dir), looked);
        },
      },
    },
    site: {
      name: 'output-check',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          report('output');
          const stored = looked ?? open();
          looked = undefined;
          const { pages, faults } = await checkOutput(fileURLToPath(dir), stored);
          if (faults.length > 0) throw new Error(`${faults.length} faults in the built pages:\n${faults.slice(0, 50).join('\n')}`);
          stored.write();
          logger.info(`${pages} pages checked: links, anchors, scripts and attributes`);
        },
      },
    },
  };
}
