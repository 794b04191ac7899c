import { isRecord, parseJson } from '../../shared/json.ts';

/** A list that a reader saved: docs/list-format.md describes the file. */
export interface ListFile {
  readonly edition: string;
  /** Whose list it is: a role or team. Missing if nothing was entered. */
  readonly name?: string | undefined;
  readonly entries: readonly ListFileEntry[];
}

interface ListFileEntry {
  readonly slug: string;
  readonly title: string;
  readonly note: string;
}

/** Why a file was refused. `names` are the entries it was refused for. */
export interface Refusal {
  readonly reason: 'too-large' | 'not-json' | 'other-format' | 'other-version' | 'shape' | 'too-long' | 'twice' | 'unknown';
  readonly names: readonly string[];
}

export const LARGEST_LIST_FILE = 1024 * 1024;
export const LONGEST_NOTE = 2000;
const FORMAT = 'new-local-almanac-list';
const VERSION = 1;
const LONGEST_TITLE = 200;
export const LONGEST_NAME = 60;

export function formatListFile({ edition, name, entries }: ListFile): string {
  const plain = entries.map(({ slug, title, note }) => ({ slug, title, note }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, edition, name: name || undefined, entries: plain }, null, 2)}\n`;
}

/** Reads a saved list, whole or not at all: refuses it if anything in it is unknown. `known` has the slugs of all case studies. */
export function parseListFile(text: string, known: ReadonlySet<string>): ListFile | Refusal {
  if (new TextEncoder().encode(text).length > LARGEST_LIST_FILE) return refuse('too-large');
  const data = parseJson(text);
  if (data === undefined) return refuse('not-json');
  if (!isRecord(data) || data['format'] !== FORMAT) return refuse('other-format');
  if (data['version'] !== VERSION) return refuse('other-version');
  const { edition, name, entries } = data;
  if (name !== undefined && !isName(name)) return refuse('shape');
  if (
    !hasKeys(data, ['format', 'version', 'edition', 'entries', ...(name === undefined ? [] : ['name'])]) ||
    !isDay(edition) ||
    !Array.isArray(entries)
  )
    return refuse('shape');
  if (!entries.every(isEntry)) return refuse('shape');
  return refuseEntries(entries, known) ?? { edition, ...(name !== undefined && { name }), entries };
}

export function isRefusal(read: ListFile | Refusal): read is Refusal {
  return 'reason' in read;
}

function refuseEntries(entries: readonly ListFileEntry[], known: ReadonlySet<string>): Refusal | undefined {
  const isLater = ({ slug }: ListFileEntry, index: number): boolean => entries.findIndex((other) => other.slug === slug) < index;
  return (
    refuseIf(
      'unknown',
      entries.filter(({ slug }) => !known.has(slug)),
    ) ??
    refuseIf('twice', entries.filter(isLater)) ??
    refuseIf(
      'too-long',
      entries.filter(({ title, note }) => note.length > LONGEST_NOTE || title.length > LONGEST_TITLE),
    )
  );
}

const refuse = (reason: Refusal['reason'], names: readonly string[] = []): Refusal => ({ reason, names });

function refuseIf(reason: Refusal['reason'], entries: readonly ListFileEntry[]): Refusal | undefined {
  return entries.length > 0
    ? refuse(
        reason,
        entries.map(({ slug }) => slug),
      )
    : undefined;
}

/** True if an object has these keys and no others, including `__proto__` and similar keys. */
function hasKeys(value: Record<string, unknown>, keys: readonly string[]): boolean {
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function isEntry(value: unknown): value is ListFileEntry {
  return (
    isRecord(value) && hasKeys(value, ['slug', 'title', 'note']) && ['slug', 'title', 'note'].every((key) => typeof value[key] === 'string')
  );
}
