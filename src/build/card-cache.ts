import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder of drawn cards, saved between builds by a hash of everything a card shows and of what draws it. */
export const CARD_CACHE = '.cache/share-cards';

const DRAWN_BY = ['satori', 'sharp', '@fontsource/newsreader', '@fontsource/atkinson-hyperlegible-next'];

/** The file for a card. `shown` is everything that determines its bytes, except the versions of the packages that draw it. */
export function cachedFile(shown: unknown): string {
  versions ??= DRAWN_BY.map(readVersion);
  const hash = createHash('sha256').update(JSON.stringify([versions, shown]));
  return join(CARD_CACHE, `${hash.digest('hex').slice(0, 32)}.png`);
}

/** A card from the cache; undefined if it is missing or damaged, for example by a full disk or an edit. */
export function readCard(file: string): Buffer | undefined {
  try {
    const [png, sum] = [readFileSync(file), readFileSync(sumOf(file), 'utf8')];
    return digest(png) === sum ? png : undefined;
  } catch {
    // Not drawn yet.
    return undefined;
  }
}

/** Writes a card so that no other process ever reads half of it. */
export async function writeCard(file: string, png: Buffer, writer: string): Promise<void> {
  await mkdir(CARD_CACHE, { recursive: true });
  const unfinished = `${file}.${writer}`;
  await writeFile(unfinished, png);
  await writeFile(`${unfinished}.sum`, digest(png));
  await rename(`${unfinished}.sum`, sumOf(file));
  await rename(unfinished, file);
}

const sumOf = (file: string): string => `${file}.sha256`;

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Read once, not for each card: finding and reading them takes longer than reading a card. */
let versions: string[] | undefined;

function readVersion(name: string): string {
  const require = createRequire(import.meta.url);
  const files = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const file of files) {
    try {
      return (require(file) as { version: string }).version;
    } catch {
      // Not in this folder; its parent may have it.
    }
  }
  return 'unknown';
}
