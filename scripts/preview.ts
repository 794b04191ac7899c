import { existsSync } from 'node:fs';
import { restoreInterruptedSwap } from '../src/build/build-site.ts';
import { announce } from './announce.ts';
import { fail } from './report.ts';

await restoreInterruptedSwap(process.cwd());
if (!existsSync('dist/index.html'))
  fail(new Error('There is no built site yet. Run npm run build, or npm start, which builds and serves.'));
await announce('dist').catch(fail);
