import { defineConfig } from 'astro/config';

// The packages are the project's, and Astro would keep its caches there.
export default defineConfig({ cacheDir: '.cache' });
