import { isMap, isScalar, visit, type Document, type Node, type Scalar, type YAMLMap } from 'yaml';
import { isMonthOrFinancialYear, readDateWords } from '../../model/date-words.ts';
import { readNumberWords } from '../../model/number-words.ts';
import { CURRENCY_OF } from './amount-signs.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';

/** Names of the fields for a date, an amount of money, another number, or a value that may be "not published". */
const DATES = new Set(['start', 'end', 'when', 'changeSince', 'due', 'date', 'accessed', 'added', 'reviewed']);
const AMOUNTS = new Set(['amount']);
const NUMBERS = new Set(['months', 'people', 'value']);
const MAY_BE_UNPUBLISHED = new Set(['cost', 'effort']);

/** The groups in which `value` is a number. Everywhere else it is a text as printed. */
const WITH_NUMBER_VALUE = new Set(['population']);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * A file with its dates, amounts and numbers in stored form: March 2020 as 2020-03, 250,000 as 250000, £1.5m as an amount
 * and a currency, Not published as not published. Ambiguous values stay as they are.
 */
export function withPlainValues(file: string, text: string): string {
  const isMdx = file.endsWith('.mdx');
  const [, yaml = isMdx ? '' : text] = isMdx ? (FRONT_MATTER.exec(text) ?? []) : [];
  const { document } = readYaml(yaml, 0);
  if (yaml === '' || document.errors.length > 0) return text;
  const start = isMdx ? OPENING.length : 0;
  return changesIn(document, yaml).reduceRight(
    (changed, { from, to, by }) => changed.slice(0, start + from) + by + changed.slice(start + to),
    text,
  );
}

const OPENING = '---\n';

function changesIn(document: Document, yaml: string): Change[] {
  const changes: Change[] = [];
  visit(document, {
    Pair: (_, { key, value }, path) => {
      const group = path.at(-1);
      if (!isScalar(key) || !isScalar(value) || !isMap(group) || typeof value.value !== 'string') return;
      const [from = 0, to = 0] = value.range ?? [];
      const by = plainValue(String(key.value), value as Scalar<string>, group, nameAround(path as Node[]));
      if (by !== undefined && !yaml.slice(from, to).includes('\n')) changes.push({ from, to, by: indentAs(by, yaml, from) });
    },
  });
  return changes;
}

/** The name of the field whose value is a group. */
function nameAround(path: readonly unknown[]): string {
  const pair = path.findLast((node): node is { key: Scalar } => typeof node === 'object' && node !== null && 'key' in node);
  return pair ? String(pair.key.value) : '';
}

/** The replacement for a value, with any extra field on its own line; undefined if the value stays. */
function plainValue(name: string, { value }: Scalar<string>, group: YAMLMap, around: string): string | undefined {
  if (DATES.has(name)) return plainDate(value);
  if (AMOUNTS.has(name)) return plainAmount(value, group);
  if (NUMBERS.has(name) && (name !== 'value' || WITH_NUMBER_VALUE.has(around))) return plainNumber(value);
  return MAY_BE_UNPUBLISHED.has(name) && UNPUBLISHED.test(value) && value !== 'not published' ? 'not published' : undefined;
}

const UNPUBLISHED = /^(?:not|un)[ -]?published\.?$/i;

function plainDate(value: string): string | undefined {
  const date = readDateWords(value.trim());
  return date === value || isMonthOrFinancialYear(date) ? undefined : date;
}

function plainNumber(value: string): string | undefined {
  const number = readNumberWords(value);
  return typeof number === 'number' ? String(number) : undefined;
}

/** Words such as 4.75 million stay, because they are easier to compare with a source than a row of zeros. */
function plainAmount(value: string, group: YAMLMap): string | undefined {
  const sign = /^[£€$]/.exec(value.trim())?.[0];
  const number = plainNumber(value);
  const written = group.get('currency');
  if (number === undefined || (sign === undefined && !value.includes(','))) return undefined;
  if (sign === undefined) return number;
  const currency = CURRENCY_OF[sign];
  if (written === undefined) return currency && `${number}\ncurrency: ${currency}`;
  return currency === undefined || currency === written ? number : undefined;
}

/** An extra field has the indent of the field before it. */
function indentAs(by: string, yaml: string, from: number): string {
  const line = yaml.slice(yaml.lastIndexOf('\n', from - 1) + 1, from);
  const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
  return by.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
