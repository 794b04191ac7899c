import leven from 'leven';
import { z } from 'zod';
import { slugify } from '../shared/urls.ts';

/** A question to an author, made from a field of a schema. */
export interface Question {
  /** What is asked for, as `results 2: kind`. */
  readonly label: string;
  readonly help: string;
  /** The words that may be answered, each with its name; none where any text may. */
  readonly allowed: readonly { readonly word: string; readonly name: string }[];
  /** May several of them be answered, with commas between? */
  readonly isMany: boolean;
  /** An empty answer: leaves the field out, leaves it for later, or is not taken. */
  readonly onEmpty: 'skip' | 'later' | 'ask again';
  /** What was wrong with the answer before. */
  readonly complaint: string | undefined;
}

/** Yields questions, takes answers as they were typed, and returns what they come to. */
export type Interview<T> = Generator<Question, T, string>;

interface Field {
  readonly label: string;
  readonly help: string;
  readonly schema: z.ZodType;
  readonly onEmpty: Question['onEmpty'];
}

/**
 * Asks for every field of an object that is not in `known`, in the order of the schema. Fields in `leftOut` are not asked
 * for. What was skipped is not in the result. Where the result must be `whole`, nothing that is needed may be left for later.
 */
export function* askFields(
  schema: z.ZodObject,
  known: Readonly<Record<string, unknown>> = {},
  { prefix = '', leftOut = [], whole = false }: { prefix?: string; leftOut?: readonly string[]; whole?: boolean } = {},
): Interview<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const asked = fieldOf(`${prefix}${name}`, field as z.ZodType, whole);
    const answer = name in known ? known[name] : leftOut.includes(name) ? undefined : yield* ask(asked);
    if (answer !== undefined) answers[name] = answer;
  }
  return answers;
}

/** Optional fields may be skipped, texts may be left for later; what is chosen or counted must be answered. */
function fieldOf(label: string, schema: z.ZodType, whole = false): Field {
  const help = schema.meta()?.description ?? unwrap(schema).meta()?.description ?? '';
  const inner = unwrap(schema);
  const isOptional = inner !== schema;
  const isLater = inner instanceof z.ZodString || inner instanceof z.ZodRecord || (inner instanceof z.ZodArray && !isChoice(inner));
  return { label, help, schema: inner, onEmpty: isOptional ? 'skip' : isLater && !whole ? 'later' : 'ask again' };
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

const isChoice = (schema: z.ZodArray): boolean => schema.element instanceof z.ZodEnum;

function* ask(field: Field): Interview<unknown> {
  const { schema, label } = field;
  if (schema instanceof z.ZodArray && !isChoice(schema)) return yield* askList(field, schema.element as z.ZodType);
  if (schema instanceof z.ZodObject)
    return yield* field.onEmpty === 'skip' ? askEntry(schema, label, field.help, 'skip') : askFields(schema, {}, { prefix: `${label}: ` });
  if (schema instanceof z.ZodRecord) return yield* askRecord(field, schema);
  if (schema instanceof z.ZodUnion) return yield* askUnion(field, schema);
  return yield* askOne(field);
}

/** One entry after the other, until the answer is empty. */
function* askList(field: Field, element: z.ZodType): Interview<unknown> {
  const entries: unknown[] = [];
  for (;;) {
    const label = `${field.label} ${entries.length + 1}`;
    const onEmpty = entries.length === 0 ? field.onEmpty : 'skip';
    const entry = yield* element instanceof z.ZodObject
      ? askEntry(element, label, field.help, onEmpty)
      : askOne({ ...field, schema: element, label, onEmpty });
    if (entry === undefined) return entries.length > 0 ? entries : undefined;
    entries.push(entry);
  }
}

/** The first field of an entry decides whether there is one. */
function* askEntry(schema: z.ZodObject, label: string, help: string, onEmpty: Question['onEmpty']): Interview<unknown> {
  const [[name, first] = ['', z.string()]] = Object.entries(schema.shape);
  const { help: more, schema: inner } = fieldOf(name, first as z.ZodType);
  const answer = yield* askOne({ schema: inner, label: `${label}: ${name}`, help: [help, more].filter(Boolean).join(' '), onEmpty });
  return answer === undefined ? undefined : yield* askFields(schema, { [name]: answer }, { prefix: `${label}: ` });
}

/** First which keys, then a text for each. */
function* askRecord(field: Field, { keyType, valueType }: z.ZodRecord): Interview<unknown> {
  const keys = (yield* askOne({ ...field, schema: z.array(keyType as unknown as z.ZodType).min(1) })) as string[] | undefined;
  if (!keys) return undefined;
  const values: Record<string, unknown> = {};
  for (const key of keys) {
    const value = yield* askOne({ schema: valueType as z.ZodType, label: `${field.label}: ${key}`, help: field.help, onEmpty: 'later' });
    if (value !== undefined) values[key] = value;
  }
  return Object.keys(values).length > 0 ? values : undefined;
}

/** Either a fixed phrase, or what it stands in for. */
function* askUnion(field: Field, { options }: z.ZodUnion): Interview<unknown> {
  const phrase = options.find((option) => option instanceof z.ZodLiteral);
  const other = options.find((option) => option !== phrase) as z.ZodType;
  const word = String(phrase?.value);
  const help = `${field.help} Answer "${KNOWN}" to be asked for them next.`;
  const choice = yield* askOne({ ...field, help, schema: z.enum([word, KNOWN]) });
  return choice === KNOWN ? yield* ask({ ...field, schema: other, onEmpty: other instanceof z.ZodObject ? 'ask again' : 'skip' }) : choice;
}

const KNOWN = 'known';

/** Asks until the answer fits the schema, or is empty where that is allowed. */
function* askOne({ schema, label, help, onEmpty }: Field): Interview<unknown> {
  const choice = schema instanceof z.ZodArray ? schema.element : schema;
  const allowed = allowedBy(choice as z.ZodType);
  const isMany = schema instanceof z.ZodArray;
  let complaint: string | undefined;
  for (;;) {
    const typed = (yield { label, help, allowed, isMany, onEmpty, complaint }).trim();
    if (typed === '' && onEmpty !== 'ask again') return undefined;
    const read = readAnswer(schema, wordsFor(typed, allowed, isMany));
    if (read.complaint === undefined) return read.value;
    complaint = typed === '' ? [UNANSWERED, ...(isMany ? [] : [read.complaint])].join(' ') : read.complaint;
  }
}

const UNANSWERED = 'This needs an answer, which may be changed in the file later; ? explains it.';

/** The names of words are answers too, in any capitals: "Service design" for service-design. */
function wordsFor(typed: string, allowed: Question['allowed'], isMany: boolean): string {
  const answers = isMany && allowed.length > 0 ? typed.split(',') : [typed];
  return answers
    .map((answer) => allowed.find(({ word, name }) => isAlike(answer, word) || isAlike(answer, name))?.word ?? answer)
    .join(',');
}

const isAlike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

function allowedBy(schema: z.ZodType): Question['allowed'] {
  if (schema instanceof z.ZodBoolean) return [...YES_OR_NO].map(([word]) => ({ word, name: '' }));
  if (!(schema instanceof z.ZodEnum)) return [];
  const names = (schema.meta()?.['enumDescriptions'] ?? []) as readonly string[];
  return schema.options.map((word, index) => ({ word: String(word), name: names[index] ?? '' }));
}

const YES_OR_NO = new Map([
  ['yes', true],
  ['no', false],
]);

type Read = { readonly value: unknown; readonly complaint?: undefined } | { readonly complaint: string };

/** Texts are taken as they are, numbers only where a text is refused. */
function readAnswer(schema: z.ZodType, typed: string): Read {
  if (schema instanceof z.ZodArray)
    return check(
      schema,
      typed
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    );
  if (schema instanceof z.ZodBoolean) return YES_OR_NO.has(typed) ? { value: YES_OR_NO.get(typed) } : { complaint: 'Answer yes or no.' };
  const asText = check(schema, typed);
  return asText.complaint !== undefined && /^-?\d+(\.\d+)?$/.test(typed) ? check(schema, Number(typed)) : asText;
}

function check(schema: z.ZodType, value: unknown): Read {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue ? { complaint: complain(issue, value) } : { value };
}

function complain(issue: z.core.$ZodIssue, value: unknown): string {
  const size =
    typeof value === 'string'
      ? `${value.length} characters`
      : Array.isArray(value)
        ? `${value.length} entries`
        : `the value ${String(value)}`;
  if (issue.code === 'too_small') return `That has ${size}; at least ${String(issue.minimum)} are needed.`;
  if (issue.code === 'too_big') return `That has ${size}; at most ${String(issue.maximum)} are taken.`;
  if (issue.code === 'invalid_type') return issue.message.startsWith('Invalid') ? `Write a ${issue.expected}.` : issue.message;
  if (issue.code === 'invalid_value') return `${nameMistake(issue, value)}Allowed: ${issue.values.map(String).join(', ')}.`;
  const suggestion: unknown = issue.code === 'custom' ? issue.params?.['suggestion'] : undefined;
  const message = /[.!?]$/.test(issue.message) ? issue.message : `${issue.message}.`;
  return [message, suggestion, nameSlug(issue, value)].filter((part) => typeof part === 'string').join(' ');
}

/** Which of several answers it is, and which word is nearest to it. */
function nameMistake({ values, path }: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const wrong = String(Array.isArray(value) ? value[Number(path[0])] : value);
  const [best] = values.map(String).sort((a, b) => leven(a, wrong) - leven(b, wrong));
  const isNear = best !== undefined && leven(best, wrong) <= Math.max(2, Math.floor(wrong.length / 3));
  return `"${wrong}" is not one of these.${isNear ? ` Did you mean "${best}"?` : ''} `;
}

/** What was typed, as an id would be written. */
function nameSlug(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  const slug = issue.code === 'invalid_format' && /hyphens/.test(issue.message) ? slugify(String(value)) : '';
  return slug ? `For example "${slug}".` : undefined;
}
