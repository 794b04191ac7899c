import { COMPONENT_ATTRIBUTES } from '../../model/allowed-content.ts';
import { FRONT_MATTER } from './front-matter.ts';

/** Something that MDX would read as code, with its position and length in the whole text, and what to do about it. */
export interface MdxFault {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly suggestion: string;
}

const COMPONENTS = [...COMPONENT_ATTRIBUTES.keys()];
const KNOWN = new RegExp(`^</?(?:${COMPONENTS.join('|')})(?=[\\s>/])`);

/** Every brace and angle bracket that the parser would read as code, whatever its author meant. */
export function findMdxFaults(text: string): MdxFault[] {
  const start = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const faults: MdxFault[] = [];
  const pattern = /`[^`\n]*`|\\[\\<{}]|\{[^{}\n]{0,400}\}|[<{}]/g;
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [part] = found;
    if (part.startsWith('`') || part.startsWith('\\')) continue;
    const fault = part.startsWith('<') ? angleFault(text, found.index) : braceFault(part);
    if (fault) faults.push({ offset: found.index, ...fault });
  }
  return faults;
}

type Fault = Omit<MdxFault, 'offset'>;

function braceFault(part: string): Fault {
  const { length } = part;
  if (/^\{:/.test(part) || /^\{[.#]/.test(part))
    return {
      length,
      message: `"${part}" is an instruction of another program about how something should look; it means nothing here.`,
      suggestion: 'Delete it, braces and all.',
    };
  if (length === 1)
    return {
      length,
      message: `The brace ${part} is on its own; braces contain code here.`,
      suggestion: `Write \\${part}, or use round brackets.`,
    };
  const inside = part.slice(1, -1);
  return {
    length,
    message: `"${cut(part)}" is in braces, which contain code here.`,
    suggestion: `Write round brackets, (${cut(inside)}), or a backslash before each brace: \\{${cut(inside)}\\}.`,
  };
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function angleFault(text: string, at: number): Fault | undefined {
  const rest = text.slice(at, at + 400);
  if (KNOWN.test(rest)) return undefined;
  const break_ = /^<br\s{0,3}\/?>/i.exec(rest)?.[0];
  if (break_ !== undefined)
    return {
      length: break_.length,
      message: `"${break_}" is raw HTML; a line break is not written so here.`,
      suggestion: 'Leave an empty line to start a paragraph, or write a list.',
    };
  if (rest.startsWith('<!'))
    return {
      length: 1,
      message: 'This is a comment; the text of a page cannot have one.',
      suggestion: 'Remove it. Only the front matter can have comments: a line that starts with #.',
    };
  const address = /^<((?:https?:|mailto:)[^\s<>]{1,300}|[\w.+-]{1,64}@[^\s<>]{1,200})>/i.exec(rest);
  if (address)
    return {
      length: address[0].length,
      message: 'This address is in angle brackets, which do not work here.',
      suggestion: `Write it as a link: [what it is](${/^(?:https?:|mailto:)/i.test(address[1] ?? '') ? '' : 'mailto:'}${address[1] ?? ''}).`,
    };
  const tag = /^<\/?([A-Za-z][\w:.-]{0,40})(?:\s[^<>]{0,300})?\/?>/.exec(rest);
  if (tag)
    return {
      length: tag[0].length,
      message: `"${cut(tag[0])}" is raw HTML, or a component that is not known.`,
      suggestion: `Use paragraphs, lists and tables of Markdown instead. The components are ${COMPONENTS.join(' and ')}, with a capital letter each.`,
    };
  return {
    length: 1,
    message: 'This < would start a component.',
    suggestion: 'Write "fewer than" or &lt; instead.',
  };
}

/** The text with each fault replaced by underscores of the same length, so that the rest can be parsed. */
export function withoutFaults(text: string, faults: readonly MdxFault[]): string {
  return faults.reduceRight(
    (repaired, { offset, length }) => repaired.slice(0, offset) + '_'.repeat(length) + repaired.slice(offset + length),
    text,
  );
}
