import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARY } from '../../build/glossary-plugin.ts';
import { digestProgram } from '../../build/program-digest.ts';
import { digest, readSealed, writeSealed } from '../../build/sealed-file.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { renderBody, type RenderedBody } from './render-body.build.ts';
import { blankFrontMatter, parseStudyFile, readStudyText, studyPath } from './study-file.build.ts';

/** The folder of rendered bodies, relative to the project root. */
export const BODIES = '.cache/bodies';

let program: string | undefined;

/**
 * The body of a case study, rendered once and stored. It is rendered again if its file, the glossary or the program changes, or if
 * the stored body is damaged. Throws if the body has anything that is not allowed in content.
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
