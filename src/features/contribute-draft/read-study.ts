import { readSource } from '../../gate/rules/read-source.ts';
import { isRecord } from '../../shared/json.ts';
import { COMPONENT_TAG } from './component-tags.ts';
import { LONGEST_TEXT } from './draft-file.ts';
import type { Draft, Value } from './draft.ts';
import type { Field } from './fields.ts';
import { SLUG } from './names.ts';
import { withOriginal } from './original.ts';
import { splitStudy, type StudyPieces } from './split-study.ts';

/** Why the text of a file was not opened: what the form cannot hold, by field or line. */
export interface StudyRefusal {
  readonly reason: 'no-study' | 'too-long' | 'fields' | 'code';
  readonly places: readonly string[];
}

/** A published case study as a draft, and its former file names. */
interface OpenedStudy {
  readonly draft: Draft;
  readonly formerly: readonly string[];
}

/** Fields that the form does not show and does not change. */
const STAY: ReadonlySet<string> = new Set(['formerly']);

/** Reads a published case study as a draft that changes it, completely or not at all. `slug` is its file name without extension. */
export function readStudy(form: readonly Field[], slug: string, raw: string): OpenedStudy | StudyRefusal {
  if (raw.length > LONGEST_TEXT) return { reason: 'too-long', places: [] };
  const text = plain(raw);
  const pieces = splitStudy(text);
  const { data } = readSource(`content/case-studies/${slug}.mdx`, text, () => ({ fault: { message: '', line: 1, column: 1 } }));
  if (!pieces || !isRecord(data)) return { reason: 'no-study', places: [] };
  const fields = unheldIn(form, data, '').filter((name) => !STAY.has(name));
  if (fields.length > 0) return { reason: 'fields', places: fields };
  const code = codeLines(text, pieces);
  if (code.length > 0) return { reason: 'code', places: code };
  const sections = Object.fromEntries(pieces.sections.map((section) => [section.id, section.text.trim()]));
  return {
    draft: withOriginal({ ...draftOf(form, data), ...sections, [SLUG]: slug }, { slug, text: raw }),
    formerly: Array.isArray(data['formerly']) ? data['formerly'].map(String) : [],
  };
}

/** The text without a byte order mark, with plain line ends. */
export const plain = (raw: string): string => raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** The draft that produces this data: what a user would have typed and chosen. */
export function draftOf(fields: readonly Field[], data: Readonly<Record<string, unknown>>): Draft {
  return Object.fromEntries(
    fields.flatMap((field) => (isNothing(data[field.name]) ? [] : [[field.name, valueOf(field, data[field.name])]])),
  );
}

function valueOf(field: Field, data: unknown): Value {
  switch (field.kind) {
    case 'list':
      return (data as unknown[]).map((entry, index) => ({ key: String(index + 1), value: valueOf(field.item, entry) }));
    case 'group':
      return draftOf(field.fields, data as Record<string, unknown>);
    case 'either':
      return data === field.word ? { choice: field.word } : { choice: 'told', told: valueOf(field.told, data) };
    case 'choices':
    case 'clauses':
    case 'switch':
      return data as Value;
    default:
      return String(data);
  }
}

/** The names of what these fields cannot hold: an unknown field, or a value of another kind. */
function unheldIn(fields: readonly Field[], data: Readonly<Record<string, unknown>>, at: string): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    return field ? unheldBy(field, value, `${at}${name}`) : [`${at}${name}`];
  });
}

function unheldBy(field: Field, data: unknown, at: string): string[] {
  if (isNothing(data)) return [];
  switch (field.kind) {
    case 'list':
      return Array.isArray(data) ? data.flatMap((entry, index) => unheldBy(field.item, entry, `${at}[${index + 1}]`)) : [at];
    case 'group':
      return isRecord(data) ? unheldIn(field.fields, data, `${at}.`) : [at];
    case 'either':
      return data === field.word ? [] : unheldBy(field.told, data, at);
    case 'clauses':
      return isRecord(data) ? Object.keys(data).flatMap((name) => (field.options.includes(name) ? [] : [`${at}.${name}`])) : [at];
    case 'choices':
      return Array.isArray(data) && data.every((entry) => field.options.includes(String(entry))) ? [] : [at];
    case 'choice':
      return field.options.includes(String(data)) ? [] : [at];
    case 'switch':
      return typeof data === 'boolean' ? [] : [at];
    case 'text':
      return typeof data === 'object' ? [at] : [];
  }
}

const isNothing = (data: unknown): boolean => data === undefined || data === null;

/** Lines of the text with code: an angle bracket or a brace that is neither escaped nor part of a component. */
function codeLines(text: string, { sections, middle }: StudyPieces): string[] {
  const first = text.length - sections.reduce((length, section) => length + section.heading.length + section.text.length, 0);
  const before = text.slice(0, first).split('\n').length - 1;
  const lines = text.slice(first).split('\n');
  const isCode = (line: string): boolean =>
    !COMPONENT_TAG.test(line) && /(?<!\\)[<{]|^(?:im|ex)port\s/.test(line.replace(/(?<!\\)`[^`]*`/g, ''));
  const lost = middle.replace(/^---\n/, '').trim() === '' ? [] : [String(before)];
  return [...lost, ...lines.flatMap((line, index) => (isCode(line) ? [String(before + index + 1)] : []))];
}

export const isOpened = (read: OpenedStudy | StudyRefusal): read is OpenedStudy => 'draft' in read;
