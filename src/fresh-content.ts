import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { RawCaseStudy } from './content/resolve-case-study.ts';
import { FRONT_MATTER } from './gate/rules/front-matter.ts';
import { normalise } from './gate/rules/read-source.ts';
import { caseStudySchema } from './model/case-study-schema.ts';

/*
 * For an author's preview only. Astro's store of content is written half a second after a file was saved, and the page
 * that was reloaded in the meantime shows the old front matter. Here it is read from the file itself.
 */

const FOLDER = 'content/case-studies';
const known = new Map<string, { readonly saved: number; readonly study: RawCaseStudy | undefined }>();

/** The case studies as they are on the disk. A file that does not fit the schema is left out; Astro says so in the terminal. */
export function readFreshCaseStudies(): RawCaseStudy[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx'));
  return files.flatMap((name) => readIfSaved(`${FOLDER}/${name}`) ?? []);
}

/** Reads a file again only when it was saved since. */
function readIfSaved(file: string): RawCaseStudy | undefined {
  const saved = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.saved === saved) return before.study;
  const study = readOne(file);
  known.set(file, { saved, study });
  return study;
}

function readOne(file: string): RawCaseStudy | undefined {
  const text = normalise(readFileSync(file, 'utf8'));
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  try {
    return { slug: basename(file, '.mdx'), data: caseStudySchema.parse(parse(yaml)), body: text.slice(whole.length) };
  } catch {
    return undefined;
  }
}
