import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestProgram } from '../../build/program-digest.ts';
import { report } from '../../build/stages.ts';
import { checkOutput } from './check-output.ts';
import { readPages } from './read-pages.ts';
import { openStoredPages, type StoredPages } from './stored-pages.ts';

/** The check of what was written, in two parts. */
export interface OutputCheck {
  /** Looks at the pages while other work waits. */
  readonly pages: AstroIntegration;
  /** Checks the whole site, and stops the build if a page has a broken link, foreign code or a missing anchor. */
  readonly site: AstroIntegration;
}

/** The second part reads every page once more, and looks at those that have changed since the first. */
export function outputCheck(root = '.'): OutputCheck {
  let stored: StoredPages | undefined;
  const open = (): StoredPages => (stored ??= openStoredPages(root, digestProgram(root)));
  return {
    pages: {
      name: 'output-check-of-pages',
      hooks: { 'astro:build:done': async ({ dir }) => void (await readPages(fileURLToPath(dir), open())) },
    },
    site: {
      name: 'output-check',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          report('output');
          const { pages, faults } = await checkOutput(fileURLToPath(dir), open());
          if (faults.length > 0) throw new Error(`${faults.length} faults in the built pages:\n${faults.slice(0, 50).join('\n')}`);
          open().write();
          logger.info(`${pages} pages checked: links, anchors, scripts and attributes`);
        },
      },
    },
  };
}
