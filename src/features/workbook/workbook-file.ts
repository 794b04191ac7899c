import { isRecord } from '../../shared/json.ts';
import { workbookFileSchema, WORKBOOK_FORMAT, WORKBOOK_VERSION, type Workbook, type WorkbookFile } from '../../model/workbook-schema.ts';

/** The ids that a workbook may name. Each is a set of ids of the current content. */
export interface KnownIds {
  readonly statements: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

/** Why a file was refused. `places` name the parts that caused the refusal, as a reader finds them in the file. */
export interface WorkbookRefusal {
  readonly reason: 'too-large' | 'not-json' | 'unsafe-key' | 'other-format' | 'other-version' | 'shape' | 'unknown';
  readonly places: readonly string[];
}

export const LARGEST_WORKBOOK_FILE = 1024 * 1024;

/** Keys with a special meaning for JavaScript objects. No workbook has them. */
const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** A workbook as the text of a file, or as it is stored on the device. `saved` is a full day. */
export function formatWorkbookFile(workbook: Workbook, edition: string, saved: string): string {
  return `${JSON.stringify({ format: WORKBOOK_FORMAT, version: WORKBOOK_VERSION, edition, saved, workbook }, null, 1)}\n`;
}

/**
 * Reads a workbook completely or not at all: it is refused if it has anything unknown to the format. If `known` is given, ids of
 * statements and actions are checked against it. A workbook on the device may be from an older edition and is not checked.
 */
export function parseWorkbookFile(text: string, known?: KnownIds): WorkbookFile | WorkbookRefusal {
  if (new TextEncoder().encode(text).length > LARGEST_WORKBOOK_FILE) return refuse('too-large');
  const data = parseJson(text);
  if (data instanceof UnsafeKey) return refuse('unsafe-key', [data.message]);
  if (data === undefined) return refuse('not-json');
  if (!isRecord(data) || data['format'] !== WORKBOOK_FORMAT) return refuse('other-format');
  if (data['version'] !== WORKBOOK_VERSION) return refuse('other-version');
  const parsed = workbookFileSchema.safeParse(data);
  if (!parsed.success)
    return refuse(
      'shape',
      parsed.error.issues.map(({ path }) => path.map(String).join(' / ') || '/'),
    );
  const unknown = known ? unknownIdsIn(parsed.data.workbook, known) : [];
  return unknown.length > 0 ? refuse('unknown', unknown) : parsed.data;
}

export function isWorkbookRefusal(read: WorkbookFile | WorkbookRefusal): read is WorkbookRefusal {
  return 'reason' in read;
}

function unknownIdsIn({ assessment, programme }: Workbook, { statements, actions }: KnownIds): string[] {
  const named = [...Object.keys(assessment.answers), ...Object.keys(assessment.risks), ...programme.own.map(({ statement }) => statement)];
  const own = new Set(programme.own.map(({ id }) => id));
  const isKnownAction = (id: string): boolean => actions.has(id) || own.has(id) || statements.has(id.replace(/^find-out-/, ''));
  return [...new Set([...named.filter((id) => !statements.has(id)), ...Object.keys(programme.actions).filter((id) => !isKnownAction(id))])];
}

class UnsafeKey extends Error {}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (UNSAFE_KEYS.includes(key)) throw new UnsafeKey(key);
      return value;
    });
  } catch (error) {
    return error instanceof UnsafeKey ? error : undefined;
  }
}

const refuse = (reason: WorkbookRefusal['reason'], places: readonly string[] = []): WorkbookRefusal => ({ reason, places });
