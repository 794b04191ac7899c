import type { AstroIntegration } from 'astro';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { parseStudyFile, readStudyText, slugOfFile, studyPath } from './study-file.build.ts';

/**
 * Reloads open pages of the preview when a case study is saved, added or removed. Astro does this only for files in its store.
 * Astro's change event clears the props that it cached for pages and the content that the library loaded. The terminal names a
 * case study that cannot be shown.
 */
export function reloadPreview(): AstroIntegration {
  return {
    name: 'reload-preview',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { ssr, client } = server.environments;
        const reload = (file: string): void => {
          if (slugOfFile(file) === undefined) return;
          ssr.hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload' });
        };
        const warn = (file: string): void => {
          const slug = slugOfFile(file);
          if (slug !== undefined && !isWhole(slug)) logger.warn(`${slug} is not shown: npm run check ${studyPath(slug)} says why.`);
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, reload);
        for (const event of ['add', 'change']) server.watcher.on(event, warn);
      },
    },
  };
}

function isWhole(slug: string): boolean {
  try {
    return caseStudySchema.safeParse(parseStudyFile(readStudyText(slug)).data).success;
  } catch {
    return false;
  }
}
