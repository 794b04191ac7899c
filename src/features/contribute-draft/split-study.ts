import { isMap, parseDocument } from 'yaml';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';
import { SECTIONS, type SectionId } from '../../model/sections.ts';

/** The text of a case study in the pieces that a form can change. Joined in order, they are the text again. */
export interface StudyPieces {
  /** The text before the first field: the line that opens the front matter, and comments. */
  readonly opening: string;
  /** Every field of the front matter with all its lines. */
  readonly fields: readonly { readonly name: string; readonly text: string }[];
  /** The text between the last field and the first section. */
  readonly middle: string;
  /** Every section with its heading, in order. */
  readonly sections: readonly { readonly id: SectionId; readonly heading: string; readonly text: string }[];
}

/** Splits the text of a file; undefined if it does not have the shape of a case study. Line ends must be plain. */
export function splitStudy(text: string): StudyPieces | undefined {
  const [front = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const starts = fieldStarts(yaml);
  const headings = [...text.slice(front.length).matchAll(/^## .*\n?/gm)];
  if (starts.length === 0 || headings.map(({ 0: line }) => line.trim()).join('\n') !== HEADINGS) return undefined;
  const at = OPENING.length;
  const ends = [...starts.slice(1).map((start) => start.at), yaml.length + 1];
  const sectionAt = headings.map(({ index }) => front.length + index);
  return {
    opening: text.slice(0, at + (starts[0]?.at ?? 0)),
    fields: starts.map((start, index) => ({ name: start.name, text: text.slice(at + start.at, at + (ends[index] ?? 0)) })),
    middle: text.slice(at + yaml.length + 1, sectionAt[0]),
    sections: SECTIONS.map(({ id }, index) => {
      const heading = headings[index]?.[0] ?? '';
      return { id, heading, text: text.slice((sectionAt[index] ?? 0) + heading.length, sectionAt[index + 1]) };
    }),
  };
}

/** The pieces as one text. */
export const joinStudy = ({ opening, fields, middle, sections }: StudyPieces): string =>
  [opening, ...fields.map(({ text }) => text), middle, ...sections.map(({ heading, text }) => heading + text)].join('');

const OPENING = '---\n';
const HEADINGS = SECTIONS.map(({ title }) => `## ${title}`).join('\n');

/** The fields of the front matter with the position of each name; empty if it cannot be read. */
function fieldStarts(yaml: string): { name: string; at: number }[] {
  const { contents, errors } = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'error' });
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return [];
  return contents.items.map(({ key }) => {
    const { value, range } = key as { value?: unknown; range?: [number, number, number] };
    return { name: String(value), at: range?.[0] ?? 0 };
  });
}
