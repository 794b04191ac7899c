import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseBody } from '../../src/gate/check/parse-body.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { inspectText } from '../../src/gate/rules/inspect.ts';
import { caseStudySchema } from '../../src/model/case-study-schema.ts';
import { editDistance } from '../../src/shared/edit-distance.ts';
import { exampleFrontMatter } from '../fixtures/example-study.ts';
import { times } from '../fixtures/generated.ts';
import { HOSTILE } from '../gate/corpora.ts';
import { POSITIONS } from '../gate/hostile-files.ts';
import { EXAMPLE, STUDY } from '../gate/small-almanac.ts';

/* Case studies made of the corpus strings that the gate accepts. */

/** A case study and the strings in it; the first string is its title. */
export interface HostileStudy {
  readonly slug: string;
  readonly strings: readonly string[];
}

/** `npm test` makes few pages from every third string; if TIMES is above 1, there are more pages, from all strings. */
const IS_WHOLE = times(1) > 1;
export const STUDIES = IS_WHOLE ? 14 : 5;
const STRINGS = HOSTILE.filter((_, index) => IS_WHOLE || index % 3 === 0);
const SOURCES = 30;
const LONGEST = { title: 70, publisher: 120, organisation: 120, prerequisite: 190, label: 100 } as const;

const CONTEXT = contextOf(['content/places/liverpool.yaml'], new Map([['liverpool', 'Liverpool']]));

const isAccepted = (position: string, text: string): boolean =>
  inspectText(STUDY, POSITIONS[position]?.(text) ?? '', { context: CONTEXT, parseBody }).problems.length === 0;

/** Writes the case studies into a project. */
export function writeHostileStudies(root: string): HostileStudy[] {
  const trimmed = [...new Set(STRINGS.map((text) => text.trim()))];
  const texts = trimmed.filter((text) => text.length >= 4 && text.length <= 200 && isAccepted('source title quoted', text));
  const titles = unlike(
    texts.filter((text) => /[<>"'&={}]/.test(text) && /^[\x20-\x7e]+$/.test(text) && text.length <= LONGEST.title && text.length >= 8),
  );
  const bodies = bodiesOf();
  const take = takeFrom(texts);
  return Array.from({ length: STUDIES }, (_, index) => {
    const strings = {
      sources: take(SOURCES, 200),
      publishers: take(SOURCES, LONGEST.publisher),
      organisations: take(12, LONGEST.organisation),
      labels: take(8, LONGEST.label, 6),
      prerequisites: take(8, LONGEST.prerequisite, 10),
    };
    const title = titles[Math.floor((index * titles.length) / STUDIES)] ?? '';
    const slug = `hostile-${index}`;
    writeFileSync(join(root, `content/case-studies/${slug}.mdx`), toStudy(slug, title, strings, bodies[index] ?? ''));
    return { slug, strings: [title, ...Object.values(strings).flat()] };
  });
}

/** Titles that differ enough from each other not to look like the same story. */
function unlike(titles: readonly string[]): string[] {
  const lettersOf = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return titles.reduce<string[]>((saved, title) => {
    const isUnlike = saved.every((other) => editDistance(lettersOf(title), lettersOf(other), Infinity) > title.length / 3);
    return isUnlike ? [...saved, title] : saved;
  }, []);
}

/** Hands out strings in order, and starts again at the end. */
function takeFrom(texts: readonly string[]): (count: number, longest: number, shortest?: number) => string[] {
  let next = 0;
  return (count, longest, shortest = 0) => {
    const taken: string[] = [];
    while (taken.length < count) {
      const text = texts[next++ % texts.length] ?? '';
      if ([...text].length >= shortest && text.length <= longest && !taken.includes(text)) taken.push(text);
    }
    return taken;
  };
}

/** Accepted bodies in portions, each small enough for one case study. Bodies with links to missing pages of the almanac are left out. */
function bodiesOf(): string[] {
  const accepted = STRINGS.filter((text) => !/\](\(|:)\s*<?[/#]/.test(text) && isAccepted('body', text));
  const portions = Array.from({ length: STUDIES }, (): string[] => []);
  accepted.forEach((text, index) => {
    const portion = portions[index % STUDIES];
    if (portion && portion.join(' ').split(/\s+/).length < 350) portion.push(text);
  });
  return portions.map((portion) => portion.join('\n\n<!-- -->\n\n'.replace('<!-- -->', 'And so on.')));
}

type Strings = Record<'sources' | 'publishers' | 'organisations' | 'labels' | 'prerequisites', string[]>;

function toStudy(
  slug: string,
  title: string,
  { sources, publishers, organisations, labels, prerequisites }: Strings,
  body: string,
): string {
  const front = exampleFrontMatter({
    title,
    // The title is also the subject, as far as it fits, and is shown wherever a subject is.
    ...(title.length <= 60 && { subject: title }),
    summary: `${title} was tried by a council, which wrote down what came of it and let its neighbours read the notes.`,
    organisations,
    prerequisites,
    // A label without letters makes no address, so each figure has its own year.
    results: labels.map((label, index) => ({
      value: '12',
      label,
      kind: 'measured',
      when: String(2000 + index),
      by: 'The council',
      source: 'source-0',
    })),
    sources: sources.map((text, index) => ({
      id: `source-${index}`,
      title: text,
      publisher: publishers[index] ?? 'x',
      date: '2020',
      url: `https://www.example.org/${slug}/${index}`,
      kind: 'own',
    })),
  });
  const [, text = ''] = EXAMPLE.split('\n---\n');
  const cited = text
    .replace('[^council-2020]', sources.map((_, index) => `[^source-${index}]`).join(''))
    .replace('[^paper-2021]', '[^source-0]');
  caseStudySchema.parse(front);
  return `---\n${stringify(front)}---\n${cited.replace('It tried something out.', () => `It tried something out.\n\n${body}`).replace(/(Word after word.*\n){12}/, '')}`;
}

/** The name of a case study: its subject, which is its title if that is short enough, and its place. */
export const nameOf = (title = ''): string => `${title.length <= 60 ? title : exampleFrontMatter({}).subject}, Liverpool`;
