import type { JsonSchema } from './json-schemas.ts';

/** The fields of an object as a Markdown table: name, whether it is required, its values, its meaning. */
export function fieldTable({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    required.includes(name) ? 'yes' : '',
    describeValue(field),
    field.description ?? '',
  ]);
  return table(['field', 'required', 'value', 'what it is'], rows);
}

/** The allowed words of an enumeration, with their names, as a Markdown table. */
export function valueTable({ enum: values = [], enumDescriptions = [] }: JsonSchema): string {
  return table(
    ['write', 'for'],
    values.map((value, index) => [`\`${value}\``, enumDescriptions[index] ?? '']),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Enumerations with more words than this have their own table. */
const MOST_WORDS = 12;

/** The values of a field, in words. */
export function describeValue(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return describeWords(schema.enum);
  if (schema.anyOf) return schema.anyOf.map(describeValue).join(', or ');
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) return describeList(schema);
  if (types.includes('object'))
    return schema.propertyNames ? `a text for each of: ${describeValue(schema.propertyNames)}` : 'fields, below';
  if (types.includes('boolean')) return '`true` or `false`';
  if (types.includes('number') || (types.includes('integer') && !types.includes('string'))) return describeNumber(schema);
  return describeText(schema);
}

function describeList({ items = {}, minItems, maxItems }: JsonSchema): string {
  const count = span(minItems, maxItems);
  if (items.enum) return `${count} of: ${describeWords(items.enum)}`;
  if (items.properties) return `a list of ${count}, fields below`;
  const value = describeValue(items);
  return value.endsWith('characters') ? `${count} texts of ${value}` : `${count} ${value.replace(/^an id/, 'ids')}`;
}

const describeWords = (words: readonly (string | number)[]): string =>
  words.length > MOST_WORDS ? `one of the ${words.length} words in the table` : words.map((word) => `\`${word}\``).join(' ');

function describeNumber({ minimum, maximum }: JsonSchema): string {
  return maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? `a number, ${minimum ?? 0} to ${maximum}` : 'a number';
}

function describeText({ pattern = '', format, minLength, maxLength }: JsonSchema): string {
  if (format === 'uri') return 'an https address';
  if (pattern.includes('undated')) return '`2020`, `2020-03`, `2020-03-23` or `undated`';
  if (/^\^\\d\{4\}-/.test(pattern)) return '`2020-03-23`';
  if (pattern.includes('\\d{4}')) return '`2020`, `2020-03` or `2020-03-23`';
  if (pattern.startsWith('^[a-z0-9]+')) return 'an id: lower-case letters, digits, hyphens';
  return maxLength === undefined ? 'a text' : `${span(minLength, maxLength)} characters`;
}

const span = (least = 0, most?: number): string => {
  if (most === undefined) return least > 1 ? `${least} or more` : 'any number';
  return least === most ? String(most) : least > 0 ? `${least} to ${most}` : `up to ${most}`;
};
