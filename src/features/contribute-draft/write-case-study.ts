import { caseStudySchema, type CaseStudyInput } from '../../model/case-study-schema.ts';
import { PLACEHOLDER } from '../../model/placeholder.ts';
import type { PlaceData } from '../../model/place-schema.ts';
import { SECTIONS, type SectionId } from '../../model/sections.ts';
import { slugify } from '../../shared/urls.ts';
import { writeYaml } from '../../shared/write-yaml.ts';

/** The text of each section, in Markdown. */
export type SectionTexts = Readonly<Partial<Record<SectionId, string>>>;

/**
 * A case study as the text of its file: front matter in the order of the schema, then the five headings. A section without text
 * says what belongs there. Reading the front matter gives the same data again. Nothing is checked.
 */
export function writeCaseStudy(data: Partial<CaseStudyInput>, texts: SectionTexts = {}): string {
  const sections = SECTIONS.map(({ id, title }) => `## ${title}\n\n${sectionText(id, texts[id] ?? '')}\n`);
  return ['---', writeYaml(inOrder(data)).trimEnd(), '---', '', sections.join('\n')].join('\n');
}

/** The text of a section, or what belongs there if it has none. */
export function sectionText(id: SectionId, text: string): string {
  const section = SECTIONS.find((each) => each.id === id);
  return text.trim() || `${PLACEHOLDER} ${section?.guidance ?? ''}`;
}

/** A place as the text of its file. */
export const writePlace = (place: PlaceData): string => writeYaml(place);

/** The given fields, in the order of the schema. A field that is left out reads the same as an empty list or a plain no. */
export function inOrder(data: Partial<CaseStudyInput>): Partial<CaseStudyInput> {
  const keys = Object.keys(caseStudySchema.shape) as (keyof CaseStudyInput)[];
  const given = keys.filter((key) => data[key] !== undefined && !(key in EMPTY && isEmpty(data[key])));
  return Object.fromEntries(given.map((key) => [key, data[key]]));
}

/** The optional fields for which a missing and an empty value mean the same. */
const EMPTY: Readonly<Partial<Record<keyof CaseStudyInput, true>>> = {
  challenges: true,
  prerequisites: true,
  reusable: true,
  formerly: true,
  corrections: true,
  learntFrom: true,
  draft: true,
};

const isEmpty = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

const LONGEST_SLUG = 60;
const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'into', 'its', 'of', 'on', 'or', 'the', 'to', 'with']);

/** A file name for a case study, from its main place and its title: `leeds-opens-plans`. */
export function suggestSlug(place: string, title: string): string {
  const taken = new Set(place.split('-'));
  const words = slugify(title)
    .split('-')
    .filter((word) => word && !taken.has(word) && !SMALL_WORDS.has(word));
  const slug = [place, ...words].reduce((all, word) => (all.length + word.length < LONGEST_SLUG ? `${all}-${word}` : all));
  return slug === place ? `${place}-case-study` : slug;
}
