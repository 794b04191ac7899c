import { readLibrary } from '../src/check/read-library.ts';
import { renderCoverage } from '../src/lib/coverage-text.ts';
import { measureCoverage } from '../src/lib/coverage.ts';
import { checkOrStop, fail } from './report.ts';

try {
  await checkOrStop();
  const { caseStudies } = await readLibrary(process.cwd());
  console.log(`\n${renderCoverage(measureCoverage(caseStudies))}`);
} catch (error) {
  fail(error);
}
