import { readLibrary } from '../src/gate/check/read-library.ts';
import { describeDue } from '../src/content/due-for-review.ts';
import { today } from '../src/shared/today.ts';
import { fail } from './support/report.ts';

/** Prints what is due for a check on a day, which is today unless stated. Exits with 0 whether or not anything is due. */
const [day = today()] = process.argv.slice(2);

try {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${day}" is not a date. Write it as 2026-11-22.`);
  const { caseStudies } = await readLibrary(process.cwd());
  console.log(describeDue(caseStudies, day));
} catch (error) {
  fail(error);
}
