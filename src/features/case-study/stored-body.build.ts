import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARY } from '../../build/glossary-plugin.ts';
import { digestProgram } from '../../build/program-digest.ts';
import { digest, readSealed, writeSealed } from '../../build/sealed-file.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { renderBody, type RenderedBody } from './render-body.build.ts';
import { blankFrontMatter, parseStudyFile, readStudyText, studyPath } from './study-file.build.ts';

/** Where rendered bodies are, from the root of the project. */
export const BODIES = '.cache/bodies';

let program: string | undefined;

/**
 * The body of a case study, rendered once and stored: until its file, the glossary or the program is another, or what is stored is
 * damaged. Throws where the body holds what content may not hold.
 */
export function readRenderedBody(slug: string): RenderedBody {
  program ??= digestProgram('.');
  const text = readStudyText(slug);
  const stored = join(BODIES, `${slug}.json`);
  const key = digest([program, readFileSync(GLOSSARY, 'utf8'), text].join('\n'));
  const known = readSealed(stored, key);
  if (known !== undefined) return JSON.parse(known) as RenderedBody;
  const data = caseStudySchema.parse(parseStudyFile(text).data);
  const body = renderBody(blankFrontMatter(text), data, studyPath(slug));
  writeSealed(stored, key, JSON.stringify(body));
  return body;
}
