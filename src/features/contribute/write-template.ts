import { SECTIONS } from '../../model/sections.ts';
import type { FormPart } from '../contribute-draft/case-study-form.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { NEW_PLACES, SLUG } from '../contribute-draft/names.ts';
import { SITE } from '../../shared/site.ts';
import { helpOf, labelOf } from './field-words.ts';
import { contribute as t } from './page-words.en.ts';

const WIDTH = 110;

/**
 * A case study to fill in by hand: every field of the form with its purpose, as a file that the gate can read. Optional fields
 * start with a number sign. `filled` has known values, as YAML by the name of the field.
 */
export function writeTemplate(parts: readonly FormPart[], filled: Readonly<Record<string, string>> = {}): string {
  const fields = parts.flatMap((part) => part.fields);
  const front = fields.filter(({ name }) => name !== NEW_PLACES && name !== SLUG && !isSection(name));
  const sections = SECTIONS.map(({ id, title }) => [`## ${title}`, '', ...helpLines(fields, id), ''].join('\n'));
  const lines = [
    '---',
    ...t.templateIntro(SITE.name, SITE.editors).flatMap((line) => comment(line)),
    '',
    ...front.flatMap((field) => [...linesOf(field, filled[field.name]), '']),
    '---',
    '',
  ];
  return `${lines.join('\n')}\n${sections.join('\n')}`;
}

const isSection = (name: string): boolean => SECTIONS.some(({ id }) => id === name);

const helpLines = (fields: readonly Field[], id: string): string[] =>
  fields.filter(({ name }) => name === id).flatMap((field) => wrap(helpOf(field)));

function linesOf(field: Field, filled?: string): string[] {
  const options = 'options' in field ? `${t.oneOf} ${field.options.join(', ')}.` : '';
  const need = field.isRequired ? ` (${t.needed})` : '';
  const about = comment([`${labelOf(field)}${need}.`, helpOf(field), options].filter(Boolean).join(' '));
  if (filled !== undefined) return [...about, `${field.name}: ${filled}`];
  const entry = entryOf(field);
  return [...about, ...(field.isRequired || field.isWrittenEmpty ? entry : entry.map((line) => `#${line}`))];
}

/** The field with no value yet. */
function entryOf(field: Field): string[] {
  const { name } = field;
  switch (field.kind) {
    case 'list':
      return [`${name}:`, ...indent(asEntry(field.item), '  ')];
    case 'group':
      return [`${name}:`, ...indent(within(field.fields), '  ')];
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

function asEntry(item: Field): string[] {
  if (item.kind !== 'group') return [`- ''`];
  const lines = within(item.fields);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [...indent(lines.slice(0, first), '  '), `- ${lines[first] ?? ''}`, ...indent(lines.slice(first + 1), '  ')];
}

const within = (fields: readonly Field[]): string[] => fields.flatMap((part) => linesOf(part));

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`);

const comment = (text: string): string[] => wrap(text).map((line) => `# ${line}`);

function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
