import { COMPONENT_ATTRIBUTES } from '../../model/allowed-content.ts';
import { START, type Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';

/** Says why a text cannot be parsed: in plain words if the line shows what its author meant, otherwise in the parser's words. */
export function checkBodySyntax({ source: { bodyFaults, text } }: ParsedFile): Issue[] {
  const lines = text.split('\n');
  return bodyFaults.map((fault) => {
    const meant = MODES.find(({ looksLike }) => looksLike.test(lines[fault.line - 1]?.slice(Math.max(0, fault.column - BEFORE)) ?? ''));
    const { line, column } = fault.line > 0 ? fault : START;
    if (fault.suggestion !== undefined) return { line, column, message: fault.message, suggestion: fault.suggestion };
    return { line, column, message: meant?.message ?? fault.message, suggestion: meant?.suggestion ?? STRAY };
  });
}

/** The parser stops a little after a fault, so the line is read from this many characters before that. */
const BEFORE = 3;

const STRAY = 'The cause is often a stray < or {. Write &lt; or delete it.';
const COMPONENTS = [...COMPONENT_ATTRIBUTES.keys()].join(' and ');

const MODES: readonly { readonly looksLike: RegExp; readonly message: string; readonly suggestion: string }[] = [
  {
    looksLike: /<!/,
    message: 'Comments are not allowed in the text.',
    suggestion: 'Delete it; comments are only allowed in front matter, after #.',
  },
  {
    looksLike: /<[A-Za-z][^>]*=\s*[\u201C\u201D\u2018\u2019]/,
    message: 'An attribute has curly quotation marks.',
    suggestion: 'Use straight quotation marks: by="…" source="…".',
  },
  {
    looksLike: /<(?:https?:|mailto:|[\w.+-]+@)/i,
    message: 'Web addresses in angle brackets are not supported.',
    suggestion: 'Write it as a link: [what it is](https://www.example.org/).',
  },
  {
    looksLike: /<\/?[a-z]/,
    message: 'Raw HTML is not allowed, and component names start with a capital letter.',
    suggestion: `Use Markdown paragraphs, lists and tables instead. The components are ${COMPONENTS}, each with a closing tag: </Quotation>.`,
  },
  {
    looksLike: /<[\s\d£$€.=-]/,
    message: 'The text contains <, which starts a component.',
    suggestion: 'Write "fewer than" or &lt;.',
  },
];
