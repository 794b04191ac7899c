import { existsSync, writeFileSync } from 'node:fs';
import { checkContent } from '../src/gate/check/check.ts';
import { renderTerminal } from '../src/gate/reporters/terminal.ts';
import { completeDraft } from '../src/content/complete-draft.ts';
import { interviewBeginning, interviewCaseStudy } from '../src/content/interview-case-study.ts';
import { suggestSlug, writeCaseStudy, writePlace } from '../src/features/contribute-draft/write-case-study.ts';
import { startAsking, Stopped, type Asker } from './support/ask.ts';
import { writeGeneratedFiles } from './support/generated.ts';
import { readNewArguments, USAGE, type NewArguments } from './support/new-arguments.ts';
import { collectNewPlaces, placeFile, SLUG } from './support/new-place.ts';
import { fail } from './support/report.ts';

const ROOT = process.cwd();

async function makeCaseStudy(args: NewArguments, asker: Asker | undefined): Promise<void> {
  // Where it happened comes first: a place that is mistyped, or not wanted, should not cost anybody the answers to all the rest.
  const begun = asker ? await asker.hold(interviewBeginning(args.known)) : args.known;
  const { title, places = [] } = begun;
  const [main] = places;
  if (!title || !main) throw new Stopped(`A title and a place are needed at least.\n\n${USAGE}`);
  const newPlaces = await collectNewPlaces(places, args.place, asker);
  const told = asker ? await asker.hold(interviewCaseStudy(begun)) : begun;
  const slug = await chooseSlug(args.slug ?? suggestSlug(main, title), asker);
  for (const [id, place] of newPlaces) write(placeFile(id), writePlace(place));
  if (newPlaces.size > 0) writeGeneratedFiles(ROOT);
  const today = new Date().toISOString().slice(0, 10);
  write(studyFile(slug), writeCaseStudy(completeDraft(told, today)));
  await sayWhatIsNext(slug);
}

const studyFile = (slug: string): string => `content/case-studies/${slug}.mdx`;

async function chooseSlug(suggested: string, asker: Asker | undefined): Promise<string> {
  const slug = asker ? await asker.ask('\nThe name of the file, which is its address', suggested) : suggested;
  if (!SLUG.test(slug) || slug.length > 80)
    throw new Stopped(`"${slug}" cannot be a web address. Use lower-case letters, digits and single hyphens, up to 80.`);
  if (!existsSync(studyFile(slug))) return slug;
  throw new Stopped(`${studyFile(slug)} already exists and has not changed. Choose another name with --slug.`);
}

/** Never writes over a file, not even one that has come up since it was looked for. */
function write(file: string, text: string): void {
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`\nWrote ${file}`);
}

async function sayWhatIsNext(slug: string): Promise<void> {
  const file = studyFile(slug);
  const report = await checkContent(ROOT, { only: [file] });
  console.log(`
What to do next
  1. Open it and write. Every text that begins with "Not known yet:" waits for you. docs/example-case-study.mdx shows how.
  2. npm run dev shows it at http://localhost:4321/case-studies/${slug}/
  3. npm run check -- ${file} says what is still missing.
  4. When nothing is, take out the line "draft: true" and send it in, as CONTRIBUTING.md says.`);
  console.log(report.problems.length > 0 ? `\nStill missing now:\n\n${renderTerminal(report)}` : '\nThe checks find nothing missing.');
}

try {
  const args = readNewArguments(process.argv.slice(2));
  if (args.help) console.log(USAGE);
  else {
    if (args.asks) console.log('This writes a case study as a draft. Ctrl+C ends it, and then nothing is written.');
    const asker = args.asks ? startAsking() : undefined;
    await makeCaseStudy(args, asker).finally(() => asker?.close());
  }
} catch (error) {
  if (!(error instanceof Stopped)) fail(error);
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
