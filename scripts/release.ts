import { mkdirSync, writeFileSync } from 'node:fs';
import { planRelease } from '../src/content/release.ts';
import { EDITIONS, readEdition, readRecords } from '../src/gate/check/read-edition.ts';
import { checkOrStop, fail } from './support/report.ts';

/*
 * Records what this edition contains, so that later editions can say what changed. The date of the edition comes from the content.
 * An edition that is recorded with different content is not changed; --replace writes it again, for editions not yet published.
 */
const replaces = process.argv.includes('--replace');

try {
  await checkOrStop();
  const root = process.cwd();
  const now = await readEdition(root);
  const file = `${EDITIONS}/${now.record.edition}.yaml`;
  const { outcome, text, says } = planRelease(now, await readRecords(root));
  console.log(says.join('\n'));
  if (outcome === 'older')
    fail(
      new Error(
        `A later edition is recorded in ${EDITIONS}. Its content was checked later than any case study here.\nGet the newest content, then run npm run release again.`,
      ),
      1,
    );
  if (outcome === 'differs' && !replaces)
    fail(
      new Error(
        `${file} records this edition with different content and was not changed.\n` +
          'If that edition is published, check a case study and bring its "reviewed" up to date: this makes a new edition.\n' +
          'If it is not published yet: npm run release -- --replace',
      ),
      1,
    );
  if (outcome !== 'same') {
    mkdirSync(EDITIONS, { recursive: true });
    writeFileSync(file, text);
  }
  console.log(outcome === 'same' ? `release: ${file} is up to date` : `release: wrote ${file}; commit it with the content`);
} catch (error) {
  fail(error);
}
