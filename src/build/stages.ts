import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration } from 'astro';
import { openReusedPages, type PlannedPath } from './reused-pages.ts';
import { OUTPUT, UNFINISHED } from './swap.ts';

/** The parts of a build in order, with the words shown while they run. */
export const STAGES = {
  content: 'reading the content',
  bundle: 'bundling the program',
  pages: 'writing pages',
  cards: 'drawing share cards',
  index: 'making the search index and the download',
  output: 'checking what was written',
} as const;

export type StageId = keyof typeof STAGES;

/** The progress of a build: its current part, and how far that is, if known. */
export interface Step {
  readonly stage: StageId;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** A channel of the process: the bundled pages, which have a copy of this module, use it too. */
const STEPS = channel('almanac:build-steps');

export const report = (stage: StageId, done?: number, total?: number): void => STEPS.publish({ stage, done, total } satisfies Step);

/** Calls `listen` at every step. Returns a function that ends this. */
export function onStep(listen: (step: Step) => void): () => void {
  const subscriber = (message: unknown): void => listen(message as Step);
  STEPS.subscribe(subscriber);
  return () => STEPS.unsubscribe(subscriber);
}

/** Threads draw share cards while pages are written (card-pool.ts). */
const stageOf = (path: string): 'pages' | 'cards' => (path.startsWith('/cards/') ? 'cards' : 'pages');

/** A path without its final slash, which only some routes have. */
const bare = (pathname: string): string => pathname.replace(/\/$/, '');

/** Reports Astro's own parts of a build, reuses files of the last site, and writes the share cards at the end. */
export function buildStages(): AstroIntegration {
  return {
    name: 'build-stages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('bundle');
        setPrerenderer((prerenderer) => {
          const done = { pages: 0, cards: 0 };
          const total = { pages: 0, cards: 0 };
          const reused = openReusedPages('.', OUTPUT, UNFINISHED);
          const planned = new Map<string, PlannedPath>();
          return {
            ...prerenderer,
            name: prerenderer.name,
            teardown: async () => {
              await prerenderer.teardown?.();
              await reused.finish();
              report('index');
            },
            getStaticPaths: async () => {
              report('pages');
              const paths = await prerenderer.getStaticPaths();
              const missing = reused.reuse(paths);
              for (const path of missing) planned.set(bare(path.pathname), path);
              const { pages = [], cards = [] } = Object.groupBy(missing, ({ pathname }) => stageOf(pathname));
              Object.assign(total, { pages: pages.length, cards: cards.length });
              return [...pages, ...cards];
            },
            render: async (request, options) => {
              const { pathname } = new URL(request.url);
              const stage = stageOf(pathname);
              done[stage] += 1;
              report(stage, done[stage], total[stage]);
              const path = planned.get(bare(pathname));
              const rendered = await prerenderer.render(request, options);
              if (path?.cacheKey === undefined || !(rendered instanceof Response)) return rendered;
              const bytes = new Uint8Array(await rendered.arrayBuffer());
              reused.add(path, bytes);
              return new Response(bytes, rendered);
            },
          };
        });
      },
    },
  };
}
