import { readLibrary } from '../src/gate/check/read-library.ts';
import { renderCoverage } from '../src/content/coverage-text.ts';
import { measureCoverage } from '../src/content/coverage.ts';
import { checkOrStop, fail } from './support/report.ts';

try {
  await checkOrStop();
  const { caseStudies } = await readLibrary(process.cwd());
  console.log(`\n${renderCoverage(measureCoverage(caseStudies))}`);
} catch (error) {
  fail(error);
}
