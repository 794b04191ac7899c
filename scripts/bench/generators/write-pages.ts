import { buildSite } from '../../../src/build/build-site.ts';
import { onStep, type StageId } from '../../../src/build/stages.ts';

/*
 * Builds the almanac in this folder up to its last page, and stops before the index, the download and the output check. The cache
 * must have all share cards: if some must be drawn, it stops before them.
 */
const WANTED: readonly StageId[] = ['content', 'bundle', 'pages'];

onStep(({ stage }) => {
  if (!WANTED.includes(stage)) process.exit(0);
});
await buildSite(process.cwd());
throw new Error('The build reported no part after its pages.');
