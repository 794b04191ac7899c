import { SECTIONS } from '../../model/sections.ts';
import type { FormPart } from '../contribute-draft/case-study-form.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { NEW_PLACES, SLUG } from '../contribute-draft/names.ts';

export interface TemplateWords {
  /** What stands at the top, a line each. */
  readonly intro: readonly string[];
  readonly needed: string;
  readonly oneOf: string;
  readonly labelOf: (field: Field) => string;
  readonly helpOf: (field: Field) => string;
}

const WIDTH = 110;

/**
 * A case study to fill in by hand: every field of the form with what it is for, as a file that the gate can read. What can
 * be left out begins with a number sign.
 */
export function writeTemplate(parts: readonly FormPart[], words: TemplateWords): string {
  const fields = parts.flatMap((part) => part.fields);
  const front = fields.filter(({ name }) => name !== NEW_PLACES && name !== SLUG && !isSection(name));
  const sections = SECTIONS.map(({ id, title }) => [`## ${title}`, '', ...helpLines(fields, id, words), ''].join('\n'));
  const lines = [
    '---',
    ...words.intro.flatMap((line) => comment(line)),
    '',
    ...front.flatMap((field) => [...linesOf(field, words), '']),
    '---',
    '',
  ];
  return `${lines.join('\n')}\n${sections.join('\n')}`;
}

const isSection = (name: string): boolean => SECTIONS.some(({ id }) => id === name);

const helpLines = (fields: readonly Field[], id: string, words: TemplateWords): string[] =>
  fields.filter(({ name }) => name === id).flatMap((field) => wrap(words.helpOf(field)));

function linesOf(field: Field, words: TemplateWords): string[] {
  const options = 'options' in field ? `${words.oneOf} ${field.options.join(', ')}.` : '';
  const need = field.isRequired ? ` (${words.needed})` : '';
  const about = comment([`${words.labelOf(field)}${need}.`, words.helpOf(field), options].filter(Boolean).join(' '));
  const lines = [...about, ...entryOf(field, words)];
  return field.isRequired || field.isWrittenEmpty ? lines : [...about, ...entryOf(field, words).map((line) => `#${line}`)];
}

/** The field with nothing in it yet. */
function entryOf(field: Field, words: TemplateWords): string[] {
  const { name } = field;
  switch (field.kind) {
    case 'list':
      return [`${name}:`, ...indent(asEntry(field.item, words), '  ')];
    case 'group':
      return [`${name}:`, ...indent(within(field.fields, words), '  ')];
    case 'clauses':
      return [
        `${name}:`,
        ...indent(
          field.options.map((option, index) => `${index > 0 ? '# ' : ''}${option}: ''`),
          '  ',
        ),
      ];
    case 'either':
      return [`${name}: ${field.word}`];
    case 'choices':
      return [`${name}: []`];
    case 'switch':
      return [`${name}: false`];
    default:
      return [`${name}: ''`];
  }
}

function asEntry(item: Field, words: TemplateWords): string[] {
  if (item.kind !== 'group') return [`- ''`];
  const lines = within(item.fields, words);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [...indent(lines.slice(0, first), '  '), `- ${lines[first] ?? ''}`, ...indent(lines.slice(first + 1), '  ')];
}

const within = (fields: readonly Field[], words: TemplateWords): string[] => fields.flatMap((part) => linesOf(part, words));

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`);

const comment = (text: string): string[] => wrap(text).map((line) => `# ${line}`);

function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
