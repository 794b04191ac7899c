import { swapIn } from '../../../src/build/swap.ts';

await swapIn(process.cwd());
