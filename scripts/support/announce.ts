import { serveSite } from '../../src/build/serve-site.ts';

const USUAL_PORT = 4321;

/** Serves a folder and prints its address: on PORT, on 4321, or on the next free port. */
export async function announce(folder: string): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? USUAL_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    throw new Error(`PORT is "${process.env['PORT'] ?? ''}"; it must be a number from 1 to 65535.`);
  const { port, url } = await serveSite(folder, wanted);
  if (port !== wanted) console.log(`serve: port ${wanted} is taken, so this is the next free one`);
  console.log(`serve: the almanac is at ${url} (stop with Ctrl+C)`);
}
