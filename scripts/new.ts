import { existsSync, writeFileSync } from 'node:fs';
import { caseStudyForm, partsOf } from '../src/features/contribute-draft/case-study-form.ts';
import { writeTemplate } from '../src/features/contribute/write-template.ts';
import { slug as slugSchema } from '../src/model/slug.ts';
import { today } from '../src/shared/today.ts';
import { fail } from './support/report.ts';

const USAGE = `npm run new -- <slug> <place>

Writes content/case-studies/<slug>.mdx, a draft with a comment beside each field. For example:
npm run new -- leeds-opens-its-plans leeds`;

function writeNewStudy(slug: string, place: string): void {
  const file = `content/case-studies/${slug}.mdx`;
  if (existsSync(file)) throw new Error(`${file} exists already and is left as it is. Choose another name.`);
  const day = today();
  const filled = { places: `[${place}]`, owner: 'Almanac editors', added: day, reviewed: day, draft: 'true' };
  writeFileSync(file, writeTemplate(partsOf(caseStudyForm()), filled), { flag: 'wx' });
  console.log(`Wrote ${file}\n\nWhat to do next\n${nextSteps(slug, place).join('\n')}`);
}

function nextSteps(slug: string, place: string): string[] {
  const placeFile = `content/places/${place}.yaml`;
  return [
    ...(existsSync(placeFile) ? [] : [`- Add ${placeFile}, which does not exist yet: copy another place and change it.`]),
    '- Open the file and write. docs/example-case-study.mdx shows how.',
    `- npm run check -- content/case-studies/${slug}.mdx lists what is still missing.`,
    `- npm run dev shows it at http://localhost:4321/case-studies/${slug}/ once every field is filled in.`,
    '- When nothing is missing, delete the line "draft: true" and submit the file, as CONTRIBUTING.md says.',
  ];
}

/** Checks the arguments and writes the draft. Writes nothing unless both arguments can be names of files. */
function run([slug, place, ...others]: readonly string[]): void {
  if (slug === undefined || place === undefined || others.length > 0) throw new Error(USAGE);
  const wrong = [slug, place].find((name) => !slugSchema.safeParse(name).success);
  if (wrong !== undefined) throw new Error(`"${wrong}" cannot be the name of a file: use small letters, digits and single hyphens.`);
  writeNewStudy(slug, place);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  fail(error, 1);
}
