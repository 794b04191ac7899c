import { isMap, isScalar, type Scalar } from 'yaml';
import type { Issue } from './problem.ts';
import type { YamlReading } from './read-yaml.ts';

/** A # after a space starts a comment, so the rest of a title would be lost silently. */
export function checkCutTexts({ nodes, text, at }: YamlReading): Issue[] {
  return nodes.flatMap(({ node, offset }) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return [];
    const end = node.range?.[1] ?? offset;
    const line = text.slice(end, lineEnd(text, end));
    const comment = /^[ \t]+#(.*)$/.exec(line)?.[1];
    if (comment === undefined || !isText(node, comment)) return [];
    const whole = `${node.value}${line}`;
    return [
      {
        ...at(end + line.indexOf('#')),
        message: 'The text ends before this #. Text after a space and a # is a comment, which readers do not see.',
        suggestion: `Put quotation marks round the whole text: ${quote(whole)}. Put a comment on its own line.`,
      },
    ];
  });
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** True for several words before the #, or text right after it, as in "round #3". A comment after a single word is intended. */
const isText = ({ value }: Scalar, comment: string): boolean => /\s/.test(String(value).trim()) || /^[^\s#]/.test(comment);

const quote = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** Fields with amounts and counts. In other fields, 8.724 is an ordinary decimal. */
const COUNTS: ReadonlySet<unknown> = new Set(['amount', 'value', 'months', 'people', 'year', 'priceYear']);
const GROUPS = /^[1-9]\d{0,2}(?:[.’' ]\d{3})+$/;

/** A point between groups of three digits is a decimal point to YAML: 70.000 would be printed as 70. */
export function checkThousands({ nodes, text, at }: YamlReading): Issue[] {
  return nodes.flatMap(({ node }) => {
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !isScalar(value) || !COUNTS.has(key.value) || typeof value.value !== 'number') return [];
      const written = text.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0);
      if (!GROUPS.test(written)) return [];
      const whole = written.replace(/\D/g, '');
      const message = `"${written}" is read as ${value.value}, since the point is a decimal point here.`;
      const suggestion = `Write ${whole} where that is meant, or ${value.value} where it is not.`;
      return [{ ...at(value.range?.[0] ?? 0), message, suggestion }];
    });
  });
}
