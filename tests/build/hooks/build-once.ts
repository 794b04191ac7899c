import { buildSite } from '../../../src/build/build-site.ts';

// As the npm commands do: a failure ends with exit code 2.
await buildSite(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
