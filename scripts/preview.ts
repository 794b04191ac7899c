import { existsSync } from 'node:fs';
import { recoverSwap } from '../src/build/swap.ts';
import { announce } from './support/announce.ts';
import { fail } from './support/report.ts';

await recoverSwap(process.cwd());
if (!existsSync('dist/index.html')) fail(new Error('The site is not built yet. Run npm run build, or npm start, which builds and serves.'));
await announce('dist').catch(fail);
