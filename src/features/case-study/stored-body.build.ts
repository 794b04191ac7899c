import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARY } from '../../build/glossary-plugin.ts';
import { digestProgram } from '../../build/program-digest.ts';
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
  const known = read(stored, key);
  if (known) return known;
  const data = caseStudySchema.parse(parseStudyFile(text).data);
  const body = renderBody(blankFrontMatter(text), data, studyPath(slug));
  write(stored, key, JSON.stringify(body));
  return body;
}

/** A stored body begins with a line of what it was made of and of what it should be. */
function read(file: string, key: string): RenderedBody | undefined {
  try {
    const [line = '', json = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return line === `${key} ${digest(json)}` ? (JSON.parse(json) as RenderedBody) : undefined;
  } catch {
    // There is none yet.
    return undefined;
  }
}

function write(file: string, key: string, json: string): void {
  mkdirSync(BODIES, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${key} ${digest(json)}\n${json}`);
  renameSync(unfinished, file);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
