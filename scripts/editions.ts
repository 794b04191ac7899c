import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, writeEditions, type Format } from '../src/features/editions/write-editions.build.ts';
import type { Scope } from '../src/features/editions/make-book.build.ts';
import { checkOutput } from '../src/gate/output/check-output.ts';
import { formatBytes } from '../src/shared/format-bytes.ts';
import { OUTPUT } from '../src/build/swap.ts';
import { openPrinter } from './support/open-printer.ts';
import { fail, step } from './support/report.ts';

/*
 * Makes editions from the built site and adds them to it: for the whole almanac and each area, for one area (`-- --area workstyles`) or
 * for chosen case studies (`-- --studies one,another --title "For the board"`); `--only epub` or `--only pdf` leaves out the other format.
 */

const OPTIONS = { area: { type: 'string' }, studies: { type: 'string' }, title: { type: 'string' }, only: { type: 'string' } } as const;

function readArguments(): { readonly scopes?: readonly Scope[]; readonly formats: readonly Format[] } {
  const { area, studies, title, only } = parseArgs({ options: OPTIONS }).values;
  const formats = FORMATS.filter((format) => only === undefined || format === only);
  if (formats.length === 0)
    throw new Error(`There is no format "${only ?? ''}". Choose ${FORMATS.join(' or ')}: npm run editions -- --only epub`);
  if (area) return { formats, scopes: [{ kind: 'area', id: area }] };
  return studies ? { formats, scopes: [{ kind: 'studies', slugs: studies.split(','), title }] } : { formats };
}

async function makeEditions(): Promise<void> {
  if (!existsSync(join(OUTPUT, 'index.html'))) throw new Error(`There is no site in ${OUTPUT}. Build it first: npm run build`);
  const chosen = readArguments();
  const { print, close } = await openPrinter();
  try {
    const onWritten = (file: string, bytes: number): void => console.log(`editions: ${file}, ${formatBytes(bytes)}`);
    await step(
      'editions',
      () => writeEditions(OUTPUT, { ...chosen, print, onWritten }),
      (made) => `${made.length} in ${OUTPUT}/editions`,
    );
  } finally {
    await close();
  }
  const { faults } = await checkOutput(OUTPUT);
  if (faults.length > 0) throw new Error(`${faults.length} faults in the site with its editions:\n${faults.slice(0, 50).join('\n')}`);
}

await makeEditions().catch((error: unknown) => fail(error, 1));
