import { defineConfig } from 'astro/config';

// The folder of packages is the project's, and Astro would store its caches there.
export default defineConfig({ cacheDir: '.cache' });
