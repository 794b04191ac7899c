import { z } from 'zod';

/** The names of the fields that a schema allows at this path. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((inner) => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : []));
}

/** The description of the field at this path in the schema; undefined if it has none. */
export function descriptionAt(schema: unknown, path: readonly PropertyKey[]): string | undefined {
  const [last] = path.slice(-1);
  if (last === undefined) return undefined;
  if (typeof last === 'number') return descriptionAt(schema, path.slice(0, -1));
  const [field] = schemasAt(schema, path.slice(0, -1)).flatMap((inner) =>
    inner instanceof z.ZodObject && String(last) in inner.shape ? [inner.shape[String(last)] as z.ZodType] : [],
  );
  return field?.meta()?.description ?? (unwrap(field) as z.ZodType | undefined)?.meta()?.description;
}

/** The schemas at a path: more than one if a field allows alternatives. */
function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => schemasAt(option, path));
  const [next, ...rest] = path;
  if (next === undefined) return [inner];
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest);
  return inner instanceof z.ZodObject ? schemasAt((inner.shape as Record<PropertyKey, unknown>)[next], rest) : [];
}

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
