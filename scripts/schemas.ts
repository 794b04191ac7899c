import { writeGeneratedFiles } from './generated.ts';
import { fail } from './report.ts';

try {
  const written = writeGeneratedFiles(process.cwd());
  console.log(written.length > 0 ? `schemas: wrote ${written.join(', ')}` : 'schemas: all is fresh');
} catch (error) {
  fail(error);
}
