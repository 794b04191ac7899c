import type { YAMLError } from 'yaml';

/** A fault in the words of an author of case studies, not of a parser. */
interface YamlFault {
  readonly message: string;
  readonly suggestion: string;
}

export const COMPARE = 'Compare it with docs/example-case-study.mdx.';

/** The most likely YAML mistake, by the parser's code and, if needed, its message. The first match is reported. */
const FAULTS: readonly (YamlFault & { readonly code: string; readonly said?: RegExp })[] = [
  {
    code: 'TAB_AS_INDENT',
    message: 'This line starts with a tab, which YAML does not allow.',
    suggestion: 'Replace the tab with as many spaces as the lines around it have.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    said: /^Nested/,
    message: 'This text contains a colon.',
    suggestion:
      'Put quotation marks round the whole text: title: "Gorton: one roof". If the next line is another field, give both lines the same indent.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'This line is neither a field nor the text of one.',
    suggestion: 'A field is a name, a colon and a space, as in "stage: running". Indent text that continues from the line before.',
  },
  {
    code: 'MISSING_CHAR',
    said: /^Implicit map keys/,
    message: 'This line is neither a field nor the text of one.',
    suggestion: 'A field is a name, a colon and a space, as in "stage: running". Indent text that continues from the line before.',
  },
  {
    code: 'MISSING_CHAR',
    said: /^Missing closing/,
    message: 'A text starts with a quotation mark that is never closed.',
    suggestion: 'Find the text that has only one quotation mark, and close it with the same mark.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Unexpected scalar at node end/,
    message: 'The text or list ended before this.',
    suggestion: 'If the text contains an apostrophe or quotation marks, put double quotation marks round all of it: "Manchester\'s hub".',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Unexpected block-seq-ind/,
    message: 'A list cannot start here.',
    suggestion: 'Put each entry on its own line under the name of the list, with two spaces before the hyphen.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Block scalar header/,
    message: 'A text that starts with > or | is an instruction to YAML about the lines that follow.',
    suggestion: 'Put straight quotation marks round the whole text: "More than 50% of homes" or ">50% of homes".',
  },
  {
    code: 'BAD_ALIAS',
    message: 'A text that starts with & or * refers to another part of the front matter, which is not read.',
    suggestion: 'Put straight quotation marks round the whole text: "& Partners", or write "and".',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'Text cannot start with this character.',
    suggestion: 'Put quotation marks round the whole text.',
  },
  {
    code: 'BAD_INDENT',
    said: /^All /,
    message: 'The indent of this line does not match the lines it belongs to.',
    suggestion: 'Give all fields of one group the same number of spaces.',
  },
  {
    code: 'BAD_INDENT',
    said: /end with a/,
    message: 'A list starts with a bracket that is never closed.',
    suggestion: 'Close the bracket: places: [manchester].',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'Unknown escape sequence.',
    suggestion: "Use single quotation marks: '\\'.",
  },
];

/** What is wrong, and what to do; the parser's message if nothing better is known. */
export function explainYamlFault({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlFault {
  const known = FAULTS.find((fault) => fault.code === code && (fault.said?.test(message) ?? true));
  return known ? { message: known.message, suggestion: known.suggestion } : { message: firstLine(message), suggestion: COMPARE };
}

const firstLine = (text: string): string => text.replace(/\n[\s\S]*/, '').replace(/ at line \d+, column \d+:?$/, '.');
