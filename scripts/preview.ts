import { existsSync } from 'node:fs';
import { putRight } from '../src/build/swap.ts';
import { announce } from './support/announce.ts';
import { fail } from './support/report.ts';

await putRight(process.cwd());
if (!existsSync('dist/index.html'))
  fail(new Error('There is no built site yet. Run npm run build, or npm start, which builds and serves.'));
await announce('dist').catch(fail);
