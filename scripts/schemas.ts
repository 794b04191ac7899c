import { writeGeneratedFiles } from './support/generated.ts';
import { fail } from './support/report.ts';

try {
  const written = writeGeneratedFiles(process.cwd());
  console.log(written.length > 0 ? `schemas: wrote ${written.join(', ')}` : 'schemas: up to date');
} catch (error) {
  fail(error);
}
