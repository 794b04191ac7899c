import { enableCompileCache } from 'node:module';

/*
 * `npm run check`. This file is plain JavaScript because Node loads a compiler to start a TypeScript file, which takes about a sixth of
 * the check of one file. All other modules are loaded compiled from the cache.
 */

// Reader processes find the cache through this variable.
process.env.NODE_COMPILE_CACHE ??= '.cache/compile';
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./check.ts');
