import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration } from 'astro';

/** The parts of a build in their order, as they are called while they run. */
export const STAGES = {
  content: 'reading the content',
  bundle: 'bundling the program',
  cards: 'drawing share cards',
  pages: 'writing pages',
  index: 'making the search index',
  copies: 'making single-file copies',
  download: 'making the download',
  output: 'checking what was written',
} as const;

export type StageId = keyof typeof STAGES;

/** Where a build is: in which part, and how far in it where that is known. */
export interface Step {
  readonly stage: StageId;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** A channel of the process: the bundled pages, which have a copy of this module, speak on it too. */
const STEPS = channel('almanac:build-steps');

export const report = (stage: StageId, done?: number, total?: number): void => STEPS.publish({ stage, done, total } satisfies Step);

/** Calls `listen` at every step. Returns what ends that. */
export function onStep(listen: (step: Step) => void): () => void {
  const subscriber = (message: unknown): void => listen(message as Step);
  STEPS.subscribe(subscriber);
  return () => STEPS.unsubscribe(subscriber);
}

/** Reports the parts of a build that are Astro's own. */
export function buildStages(): AstroIntegration {
  return {
    name: 'build-stages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('bundle');
        setPrerenderer((prerenderer) => {
          let [done, total] = [0, 0];
          return {
            ...prerenderer,
            name: prerenderer.name,
            getStaticPaths: async () => {
              report('pages');
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              return paths;
            },
            render: (request, options) => {
              done += 1;
              report('pages', done, total);
              return prerenderer.render(request, options);
            },
          };
        });
      },
    },
  };
}
