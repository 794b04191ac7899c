import { isRecord, parseJson } from '../../shared/json.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import { ORIGINAL_FIELD } from './original.ts';

/** Why a file was refused. `places` are the parts of it that do not fit. */
export interface DraftRefusal {
  readonly reason: 'too-large' | 'not-json' | 'other-format' | 'other-version' | 'shape';
  readonly places: readonly string[];
}

export const LARGEST_DRAFT_FILE = 1024 * 1024;
const FORMAT = 'new-local-almanac-draft';
const VERSION = 1;
/** Characters of one text: more than any section of a case study can have. */
export const LONGEST_TEXT = 50_000;
const MOST_ROWS = 100;

/** A draft as the text of a file, which is also what the device stores. */
export function formatDraft(draft: Draft): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, draft }, null, 1)}\n`;
}

/** Reads a saved draft completely or not at all: a value that the form has no field for refuses the whole file. */
export function parseDraft(text: string, form: readonly Field[]): { readonly draft: Draft } | DraftRefusal {
  if (new TextEncoder().encode(text).length > LARGEST_DRAFT_FILE) return refuse('too-large');
  const data = parseJson(text);
  if (data === undefined) return refuse('not-json');
  if (!isRecord(data) || data['format'] !== FORMAT) return refuse('other-format');
  if (data['version'] !== VERSION) return refuse('other-version');
  const faults = [
    ...Object.keys(data).filter((key) => !['format', 'version', 'draft'].includes(key)),
    ...misfits({ kind: 'group', name: '', path: '', isRequired: true, fields: [...form, ORIGINAL_FIELD] }, data['draft'], ''),
  ];
  return faults.length > 0 ? refuse('shape', faults) : { draft: data['draft'] as Draft };
}

export function isDraftRefusal(read: { readonly draft: Draft } | DraftRefusal): read is DraftRefusal {
  return 'reason' in read;
}

const refuse = (reason: DraftRefusal['reason'], places: readonly string[] = []): DraftRefusal => ({ reason, places });

/** The paths of values that the field cannot hold. A list or a group that was never touched may be an empty text. */
function misfits(field: Field, value: unknown, at: string): string[] {
  if (value === '' && field.kind !== 'switch') return [];
  switch (field.kind) {
    case 'text':
      return isText(value) ? [] : [at];
    case 'choice':
      return isOneOf(field.options, value) ? [] : [at];
    case 'choices':
      return Array.isArray(value) && value.every((each) => isOneOf(field.options, each)) && isUnique(value) ? [] : [at];
    case 'switch':
      return typeof value === 'boolean' ? [] : [at];
    case 'clauses':
      return inRecord(value, at, (name) => (field.options.includes(name) ? (part) => (isText(part) ? [] : [`${at}.${name}`]) : undefined));
    case 'list':
      return inRows(field.item, value, at);
    case 'group':
      return inRecord(value, at, (name) => {
        const part = field.fields.find((each) => each.name === name);
        return part && ((inner) => misfits(part, inner, join(at, name)));
      });
    case 'either':
      return inRecord(value, at, (name) => {
        if (name === 'choice') return (choice) => (isOneOf(['', 'told', field.word], choice) ? [] : [`${at}.choice`]);
        return name === 'told' ? (told) => misfits(field.told, told, at) : undefined;
      });
  }
}

type Look = (value: unknown) => string[];

function inRecord(value: unknown, at: string, lookAt: (name: string) => Look | undefined): string[] {
  if (!isRecord(value)) return [at || 'draft'];
  return Object.entries(value).flatMap(([name, part]) => lookAt(name)?.(part) ?? [join(at, name)]);
}

function inRows(item: Field, value: unknown, at: string): string[] {
  if (!Array.isArray(value) || value.length > MOST_ROWS || !value.every(isRow) || !isUnique(value.map(({ key }) => key))) return [at];
  return value.flatMap((row, index) => misfits(item, row.value, `${at}[${index + 1}]`));
}

const isRow = (row: unknown): row is { key: string; value: unknown } =>
  isRecord(row) && Object.keys(row).sort().join() === 'key,value' && typeof row['key'] === 'string' && /^[1-9]\d{0,5}$/.test(row['key']);

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isOneOf = (words: readonly string[], value: unknown): boolean => typeof value === 'string' && words.includes(value);
const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
