import { makeChance, type Chance } from './chance.ts';
import { makeNames, newWordsOf } from './invented-names.ts';

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A case study as text, with the other facts that the search index gets about it. */
export interface StudyText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly filters: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

export interface GeneratedStudy extends StudyText {
  readonly slug: string;
}

const SEED = 1974;

/**
 * Case studies made from the titles, summaries and paragraphs of real ones. Beyond the number of real ones, each adds as many
 * new names as real ones would add new words, and repeats some earlier names. The result is the same every time, and a larger set
 * starts with a smaller one.
 */
export function generateStudies(real: readonly StudyText[], count: number): GeneratedStudy[] {
  const chance = makeChance(SEED);
  const invent = makeNames(chance);
  const byHeading = gatherParagraphs(real);
  const words = countDifferentWords(real);
  const known: string[] = [];
  return Array.from({ length: count }, (_, position) => {
    const fresh = Array.from({ length: newWordsOf(position, real.length, words) }, invent);
    const names = [...fresh, ...fresh.map(() => oneOf(known, chance)).filter(Boolean)];
    known.push(...fresh);
    return generateStudy(position, real, byHeading, names, chance);
  });
}

/** Older names are repeated more often than newer ones, as with real words. */
const oneOf = (known: readonly string[], { share }: Chance): string => known[Math.floor(known.length * share() ** 2)] ?? '';

function generateStudy(
  position: number,
  real: readonly StudyText[],
  byHeading: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
  chance: Chance,
): GeneratedStudy {
  const [base, other] = [chance.pick(real), chance.pick(real)];
  const place = names[0] ?? base.facts['place'] ?? '';
  const rename = (text: string): string => text.replaceAll(other.facts['place'] ?? '', place);
  const sections: Section[] = base.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(() => chance.pick(byHeading.get(heading) ?? paragraphs)),
  }));
  return {
    slug: `study-${String(position + 1).padStart(4, '0')}`,
    title: rename(other.title),
    summary: rename(other.summary),
    sections: names.reduce((said, name) => sayName(said, name, chance), sections),
    filters: base.filters,
    facts: { ...base.facts, place },
  };
}

/** Inserts a name between two words of a random paragraph. */
function sayName(sections: readonly Section[], name: string, { pick, below }: Chance): Section[] {
  const section = pick(sections);
  const chosen = below(section.paragraphs.length);
  const paragraphs = section.paragraphs.map((paragraph, index) => {
    if (index !== chosen) return paragraph;
    const words = paragraph.split(' ');
    return words.toSpliced(1 + below(words.length), 0, name).join(' ');
  });
  return sections.map((each) => (each === section ? { ...each, paragraphs } : each));
}

function gatherParagraphs(real: readonly StudyText[]): Map<string, string[]> {
  const byHeading = new Map<string, string[]>();
  for (const { heading, paragraphs } of real.flatMap(({ sections }) => sections))
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...paragraphs]);
  return byHeading;
}

/** All text below the title and the summary. */
export const textOf = ({ sections }: StudyText): string =>
  sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

export const wordsOf = (study: StudyText): string[] =>
  `${study.title} ${study.summary} ${textOf(study)}`.toLowerCase().match(/\p{L}+/gu) ?? [];

export const countDifferentWords = (studies: readonly StudyText[]): number => new Set(studies.flatMap(wordsOf)).size;
