import type { CaseStudyInput } from '../../model/case-study-schema.ts';
import type { PlaceData } from '../../model/place-schema.ts';
import { SECTIONS, type SectionId } from '../../model/sections.ts';
import { suggestSlug, writeCaseStudy, writePlace } from './write-case-study.ts';
import { dataOf } from './draft-data.ts';
import { isBlank, rowsAt, textAt, type Draft } from './draft.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Field } from './fields.ts';
import { changeStudy } from './change-study.ts';
import { NEW_PLACES, SLUG } from './names.ts';
import { newPlaceId } from './new-place-id.ts';
import { originalOf, type Original } from './original.ts';

export interface FinishedFile {
  /** From the root of the project, as in `content/places/leeds.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** The files made from a draft. */
export interface Finished {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The text of each section as it is in the file. */
  readonly texts: Readonly<Record<SectionId, string>>;
  readonly study: FinishedFile;
  /** The published case study that this changes; undefined for a new one. */
  readonly original: Original | undefined;
  /** The places that are not in the almanac yet, each with its row in the draft. */
  readonly places: readonly (FinishedFile & {
    readonly id: string;
    readonly key: string;
    readonly data: Readonly<Record<string, unknown>>;
  })[];
}

const EDITORS = 'Almanac editors';

/** Writes the files of a draft, even if parts are missing. `today` is a date such as `2026-11-22`. */
export function finishDraft(form: readonly Field[], draft: Draft, today: string): Finished {
  const front = form.filter(isFrontMatter);
  const original = originalOf(draft);
  const data: Finished['data'] = { added: today, reviewed: today, owner: EDITORS, ...dataOf(front, draft) };
  const slug = slugOf(draft, data);
  const changed = original && changeStudy(form, front, draft, { original, data, slug });
  const { text, texts } = changed ?? writeStudy(draft, data);
  return { slug, data, texts, original, study: { path: `content/case-studies/${slug}.mdx`, text }, places: newPlacesOf(form, draft) };
}

function writeStudy(draft: Draft, data: Finished['data']): Pick<Finished, 'texts'> & { text: string } {
  const texts = Object.fromEntries(SECTIONS.map(({ id }) => [id, escapeMarkdown(textAt(draft, [id]))])) as Finished['texts'];
  return { texts, text: writeCaseStudy(data as Partial<CaseStudyInput>, texts) };
}

const SECTION_IDS: readonly string[] = SECTIONS.map(({ id }) => id);

const isFrontMatter = ({ name }: Field): boolean => name !== NEW_PLACES && name !== SLUG && !SECTION_IDS.includes(name);

function slugOf(draft: Draft, { places, title }: Finished['data']): string {
  const [place] = Array.isArray(places) ? places.map(String) : [];
  return textAt(draft, [SLUG]).trim() || suggestSlug(place ?? 'place', typeof title === 'string' ? title : '');
}

function newPlacesOf(form: readonly Field[], draft: Draft): Finished['places'] {
  const list = form.find(({ name }) => name === NEW_PLACES);
  const fields = list?.kind === 'list' && list.item.kind === 'group' ? list.item.fields : [];
  return rowsAt(draft, [NEW_PLACES])
    .filter(({ value }) => !isBlank(value))
    .map(({ key, value }) => {
      const data = dataOf(fields, value);
      const id = newPlaceId(textAt(value, ['name'])) || 'place';
      return { id, key, data, path: `content/places/${id}.yaml`, text: writePlace(data as PlaceData) };
    });
}
