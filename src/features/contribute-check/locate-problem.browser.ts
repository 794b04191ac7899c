import type { z } from 'zod';
import { draftPathOf } from '../contribute-draft/draft-data.ts';
import type { Path, Value } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { Position, Problem } from '../../gate/rules/problem.ts';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';
import { type Source } from '../../gate/rules/read-source.ts';
import { issuesOf } from '../../gate/rules/schema.ts';

/** A file written from a draft, with the data that traces its problems back to fields. */
export interface Written {
  readonly source: Source;
  readonly schema: z.ZodType;
  readonly fields: readonly Field[];
  readonly value: Value | undefined;
  /** False in a file without text. */
  readonly hasSections: boolean;
}

/** The field of each problem in a file; an empty path if the problem is about the whole file. */
export function locateProblems(problems: readonly Problem[], written: Written): Path[] {
  const issues = pathsOfIssues(written);
  return problems.map((problem) => {
    const index = problem.code === 'field' ? issues.findIndex(({ at }) => isSame(at, problem)) : -1;
    const [issue] = index === -1 ? [] : issues.splice(index, 1);
    if (issue) return draftPathOf(written.fields, written.value, issue.path);
    return sectionAt(written, problem) ?? draftPathOf(written.fields, written.value, fieldAt(written.source, problem));
  });
}

/** Runs the schema again: a missing value has no position, so the problem only has the position of its parent. */
function pathsOfIssues({ source, schema }: Written): { path: readonly PropertyKey[]; at: Position }[] {
  const { error } = schema.safeParse(source.data);
  return error ? issuesOf(error).map(({ path }) => ({ path, at: source.positionOf(path) })) : [];
}

/** The field whose value is at a position of the front matter, or ends on the line before it. */
function fieldAt({ data, positionOf }: Source, { line, column }: Position): readonly PropertyKey[] {
  const isBefore = (at: Position): boolean => at.line < line || (at.line === line && at.column <= column);
  return [...pathsIn(data)].findLast((path) => isBefore(positionOf(path))) ?? [];
}

function* pathsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<readonly PropertyKey[]> {
  if (typeof value !== 'object' || value === null) return;
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry])
    : Object.entries(value);
  for (const [key, entry] of entries) {
    yield [...path, key];
    yield* pathsIn(entry, [...path, key]);
  }
}

/** The section that a line of the text belongs to, including its heading and the line after it. */
function sectionAt({ source, hasSections }: Written, { line }: Position): Path | undefined {
  const front = FRONT_MATTER.exec(source.text)?.[0].split('\n').length ?? 0;
  if (!hasSections || line < front) return undefined;
  const headings = source.text
    .split('\n')
    .slice(front - 1, line)
    .filter((each) => each.startsWith('## '));
  return [SECTIONS[Math.max(0, headings.length - 1)]?.id ?? ''];
}

const isSame = (a: Position, b: Position): boolean => a.line === b.line && a.column === b.column;
