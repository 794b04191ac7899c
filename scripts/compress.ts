import { existsSync } from 'node:fs';
import { compressFolder } from './support/compress-folder.ts';
import { fail, step } from './support/report.ts';

/** Writes compressed copies beside the text files of the built site, for a server that sends them unchanged (docs/hosting.md). */
const [folder = 'dist'] = process.argv.slice(2);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

if (!existsSync(`${folder}/index.html`)) fail(new Error(`There is no built site in ${folder}. Run npm run build first.`));
await step(
  'compress',
  () => compressFolder(folder),
  ({ files, text, br, gz }) => `${files} text files, ${megabytes(text)}: ${megabytes(br)} with brotli, ${megabytes(gz)} with gzip`,
).catch(fail);
