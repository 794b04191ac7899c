import { COMPONENT_ATTRIBUTES } from '../../model/allowed-content.ts';
import { START, type Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';

/** Why a text cannot be parsed: in plain words where the line shows what its author meant, and in the parser's own elsewhere. */
export function checkBodySyntax({ source: { bodyFaults, text } }: ParsedFile): Issue[] {
  const lines = text.split('\n');
  return bodyFaults.map((fault) => {
    const meant = MODES.find(({ looksLike }) => looksLike.test(lines[fault.line - 1]?.slice(Math.max(0, fault.column - BEFORE)) ?? ''));
    const { line, column } = fault.line > 0 ? fault : START;
    if (fault.suggestion !== undefined) return { line, column, message: fault.message, suggestion: fault.suggestion };
    return { line, column, message: meant?.message ?? fault.message, suggestion: meant?.suggestion ?? STRAY };
  });
}

/** A parser stops somewhat after what it could not read. */
const BEFORE = 3;

const STRAY = 'Often a stray < or { is the cause: write &lt; or leave it out.';
const COMPONENTS = [...COMPONENT_ATTRIBUTES.keys()].join(' and ');

const MODES: readonly { readonly looksLike: RegExp; readonly message: string; readonly suggestion: string }[] = [
  {
    looksLike: /<!/,
    message: 'A comment stands here; the text of a page can have none.',
    suggestion: 'Leave it out. Only the front matter can have comments: a line that begins with #.',
  },
  {
    looksLike: /<[A-Za-z][^>]*=\s*[\u201C\u201D\u2018\u2019]/,
    message: 'Curly quotation marks stand where straight ones are needed.',
    suggestion: 'Write by="…" and source="…" with straight quotation marks, as they are typed in a plain text editor.',
  },
  {
    looksLike: /<(?:https?:|mailto:|[\w.+-]+@)/i,
    message: 'An address stands in angle brackets, which are not read here.',
    suggestion: 'Write it as a link: [what it is](https://www.example.org/).',
  },
  {
    looksLike: /<\/?[a-z]/,
    message: 'Raw HTML stands here, or the name of a component in small letters.',
    suggestion: `Use paragraphs, lists and tables of Markdown instead. The components are ${COMPONENTS}, with a capital letter each and an end: </Quotation>.`,
  },
  {
    looksLike: /<[\s\d£$€.=-]/,
    message: 'A < stands in the text, where it begins a component.',
    suggestion: 'Write "fewer than" or &lt; in its place.',
  },
];
