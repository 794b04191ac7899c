import type { CaseStudyInput } from '../../model/case-study-schema.ts';
import type { SectionId } from '../../model/sections.ts';
import { writeYaml } from '../../shared/write-yaml.ts';
import { componentTagsIn } from './component-tags.ts';
import { textAt, type Draft } from './draft.ts';
import { dataOf } from './draft-data.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Field } from './fields.ts';
import type { Original } from './original.ts';
import { isOpened, plain, readStudy } from './read-study.ts';
import { joinStudy, splitStudy, type StudyPieces } from './split-study.ts';
import { inOrder, sectionText } from './write-case-study.ts';

/** A changed case study: the text of its file, and the text of each section in it. */
interface ChangedStudy {
  readonly text: string;
  readonly texts: Readonly<Record<SectionId, string>>;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The text of a published case study with only the changes of a draft: every unchanged field and paragraph keeps its characters,
 * order and comments. `front` has the fields of the front matter, `data` their values. Another `slug` adds the old one to the former
 * file names. Undefined if this edition of the form cannot read the published text, which another edition opened.
 */
export function changeStudy(
  form: readonly Field[],
  front: readonly Field[],
  draft: Draft,
  { original, data, slug }: { readonly original: Original; readonly data: Data; readonly slug: string },
): ChangedStudy | undefined {
  const text = plain(original.text);
  const pieces = splitStudy(text);
  const read = readStudy(form, original.slug, original.text);
  if (!pieces || !isOpened(read)) return undefined;
  const sections = pieces.sections.map((section, index) =>
    changeSection(section, textAt(draft, [section.id]), { whole: text, isLast: index === pieces.sections.length - 1 }),
  );
  const after = slug === original.slug ? data : { ...data, formerly: [...read.formerly, original.slug] };
  const changed = { ...pieces, fields: changeFields(pieces, written(dataOf(front, read.draft)), written(after)), sections };
  const texts = Object.fromEntries(sections.map((section) => [section.id, section.text.trim()])) as ChangedStudy['texts'];
  return { text: likeOriginal(joinStudy(changed), original.text), texts };
}

const written = (data: Data): Data => inOrder(data as Partial<CaseStudyInput>);

/** Unchanged fields stay as they are. Others are written again; new ones come after the field before them in the schema. */
function changeFields({ fields }: StudyPieces, before: Data, after: Data): StudyPieces['fields'] {
  const kept = fields.flatMap(({ name, text }) => {
    const isHeld = name in before || name in after;
    if (!isHeld || isSame(before[name], after[name])) return [{ name, text }];
    return after[name] === undefined ? [] : [{ name, text: writeYaml({ [name]: after[name] }) }];
  });
  const names = Object.keys(after);
  return names.reduce((all, name, index) => {
    if (all.some((field) => field.name === name)) return all;
    const earlier = new Set(names.slice(0, index));
    const place = all.findLastIndex((field) => earlier.has(field.name)) + 1;
    return [...all.slice(0, place), { name, text: writeYaml({ [name]: after[name] }) }, ...all.slice(place)];
  }, kept);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Section = StudyPieces['sections'][number];

/** A section with the typed text. Paragraphs and components that existed before are left as they are. */
function changeSection(section: Section, typed: string, { whole, isLast }: { whole: string; isLast: boolean }): Section {
  if (typed.trim() === section.text.trim()) return section;
  const known = new Set([...paragraphsIn(section.text), ...componentTagsIn(whole)]);
  const text = sectionText(
    section.id,
    paragraphsIn(typed)
      .map((paragraph) => escapeUnknown(paragraph, known))
      .join('\n\n'),
  );
  return { ...section, text: `\n${text}\n${isLast ? '' : '\n'}` };
}

const paragraphsIn = (text: string): string[] =>
  text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '');

/** A paragraph for the file: known paragraphs and lines of known components stay as they are, all else becomes plain Markdown. */
function escapeUnknown(paragraph: string, known: ReadonlySet<string>): string {
  if (known.has(paragraph)) return paragraph;
  const lines = paragraph.split('\n');
  const tag = lines.findIndex((line) => known.has(line) && componentTagsIn(line).length > 0);
  if (tag === -1) return escapeMarkdown(paragraph);
  const around = [lines.slice(0, tag), lines.slice(tag + 1)].map((part) =>
    part.length === 0 ? '' : escapeUnknown(part.join('\n'), known),
  );
  return [around[0], lines[tag], around[1]].filter((part) => part !== '').join('\n');
}

/** Restores the byte order mark and the line ends of the original file. */
const likeOriginal = (text: string, raw: string): string =>
  (raw.startsWith('\uFEFF') ? '\uFEFF' : '') + (raw.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
