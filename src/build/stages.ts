import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration } from 'astro';

/** The parts of a build in their order, as they are called while they run. */
export const STAGES = {
  content: 'reading the content',
  bundle: 'bundling the program',
  pages: 'writing pages',
  cards: 'drawing share cards',
  index: 'making the search index and the download',
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

/** Threads draw share cards while pages are written (card-pool.ts). */
const stageOf = (path: string): 'pages' | 'cards' => (path.startsWith('/cards/') ? 'cards' : 'pages');

/** Reports the parts of a build that are Astro's own, and writes the share cards last. */
export function buildStages(): AstroIntegration {
  return {
    name: 'build-stages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('bundle');
        setPrerenderer((prerenderer) => {
          const done = { pages: 0, cards: 0 };
          const total = { pages: 0, cards: 0 };
          return {
            ...prerenderer,
            name: prerenderer.name,
            teardown: async () => {
              await prerenderer.teardown?.();
              report('index');
            },
            getStaticPaths: async () => {
              report('pages');
              const paths = await prerenderer.getStaticPaths();
              const { pages = [], cards = [] } = Object.groupBy(paths, ({ pathname }) => stageOf(pathname));
              Object.assign(total, { pages: pages.length, cards: cards.length });
              return [...pages, ...cards];
            },
            render: (request, options) => {
              const stage = stageOf(new URL(request.url).pathname);
              done[stage] += 1;
              report(stage, done[stage], total[stage]);
              return prerenderer.render(request, options);
            },
          };
        });
      },
    },
  };
}
