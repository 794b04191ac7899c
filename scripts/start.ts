import { buildSite } from '../src/build/build-site.ts';
import { announce } from './support/announce.ts';
import { withProgress } from './support/progress.ts';
import { checkOrStop, fail, step } from './support/report.ts';

await checkOrStop();
const { folder } = await step(
  'build',
  () => withProgress(() => buildSite(process.cwd())),
  ({ cardsDrawn }) => `the site is in dist, ${cardsDrawn} share cards drawn`,
).catch(fail);
await announce(folder).catch(fail);
