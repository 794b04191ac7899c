import type { z } from 'zod';
import { SCHEMAS } from './schemas.ts';
import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { descriptionAt, keysAt } from './schema-lookup.ts';

/** Checks the front matter against its Zod schema: one problem for each issue, at its field. */
export function checkSchema({ source, collection, parsed }: ParsedFile): Issue[] {
  if (!collection || !parsed || parsed.success) return [];
  return issuesOf(parsed.error).map(({ issue, path }) => ({
    ...source.positionOf(path),
    ...describe(issue, source.data, SCHEMAS[collection]),
  }));
}

/** The issues of a schema in order, each with its path: only the first fault of each value. */
export function issuesOf({ issues }: z.ZodError): { issue: z.core.$ZodIssue; path: readonly PropertyKey[] }[] {
  return issues
    .flatMap(flatten)
    .map((issue) => ({ issue, path: issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path }))
    .filter(({ path }, index, all) => all.findIndex((other) => isSamePath(other.path, path)) === index);
}

const isSamePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/** A union fails with the issues of every branch; those of the branch that got furthest are the most helpful. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const furthest = issue.errors.find((errors) => errors.some((inner) => inner.path.length > 0));
  return furthest ? furthest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

function describe(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): { message: string; suggestion: string } {
  const field = fieldName(issue.path);
  const value = valueAt(data, issue.path);
  const help = [descriptionAt(schema, issue.path), 'All fields are explained in docs/writing-a-case-study.md.'].filter(Boolean).join(' ');
  if (issue.code === 'unrecognized_keys') {
    const key = String(issue.keys[0]);
    return {
      message: `"${key}" is not a field${field ? ` of ${field}` : ''}.`,
      suggestion: suggest(key, keysAt(schema, issue.path), help),
    };
  }
  if (value === undefined) {
    const allowed = issue.code === 'invalid_value' ? `Allowed: ${issue.values.map(String).join(', ')}.` : help;
    return { message: `${field || 'The front matter'} is missing.`, suggestion: `Add it. ${allowed}` };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return {
      message: `"${String(value)}" is not an allowed value for ${field}.`,
      suggestion: suggest(String(value), allowed, `Allowed: ${allowed.join(', ')}.`),
    };
  }
  if (issue.code === 'invalid_type') {
    const message = `${field || 'The front matter'} must be ${KINDS[issue.expected] ?? issue.expected}; it is ${kindOf(value)}.`;
    return { message, suggestion: [WRITTEN[issue.expected], help].filter(Boolean).join(' ') };
  }
  if (typeof value === 'string' && /^(?:not|un)[ -]?published\.?$/i.test(value.trim()) && value !== 'not published')
    return { message: `${field} says "${value}".`, suggestion: 'Use lower case: not published' };
  if (issue.code === 'invalid_union') return { message: `${field} has the wrong format.`, suggestion: help };
  if (issue.code === 'too_small' || issue.code === 'too_big') return { message: sizeMessage(issue, field, value), suggestion: help };
  const suggestion: unknown = issue.code === 'custom' ? issue.params?.['suggestion'] : undefined;
  return {
    message: `${field || 'The front matter'}: ${sentence(issue.message)}`,
    suggestion: typeof suggestion === 'string' ? suggestion : help,
  };
}

function sizeMessage(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, field: string, value: unknown): string {
  const limit = issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`;
  if (typeof value === 'string') return `${field} has ${[...value].length} characters; it needs ${limit}.`;
  if (Array.isArray(value)) return `${field} has ${value.length} entries; it needs ${limit}.`;
  return `${field} is ${String(value)}; it must be ${limit}.`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], data);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  null: 'empty',
};

const kindOf = (value: unknown): string => KINDS[value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value] ?? typeof value;

const FIELDS_BELOW = 'Write each field on its own line, two spaces in: a name, a colon, a space and the value.';

/** How to write a value so that it has the expected type. */
const WRITTEN: Readonly<Record<string, string>> = {
  string: 'Put quotation marks round text that looks like a number, or starts with a bracket.',
  number: 'Use digits only, for example 250000.',
  int: 'Use digits only, for example 2021.',
  object: FIELDS_BELOW,
  record: FIELDS_BELOW,
  array: 'Write a list as [one, another], or put a hyphen and a space before each entry.',
};
