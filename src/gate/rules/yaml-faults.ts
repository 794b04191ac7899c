import type { YAMLError } from 'yaml';

/** Said in the words of somebody who writes a case study, not in those of a parser. */
interface YamlFault {
  readonly message: string;
  readonly suggestion: string;
}

export const COMPARE = 'Compare it with docs/example-case-study.mdx.';

/** What a mistake of YAML most often is, by the parser's code and, where that tells too little, its words. The first that fits is told. */
const FAULTS: readonly (YamlFault & { readonly code: string; readonly said?: RegExp })[] = [
  {
    code: 'TAB_AS_INDENT',
    message: 'This line begins with a tab, which YAML does not allow.',
    suggestion: 'Put spaces in place of the tab, as many as the lines around it have.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    said: /^Nested/,
    message: 'This text holds a colon that looks like the beginning of another field.',
    suggestion:
      'Put straight quotation marks round the whole text: title: "Gorton: one roof". If a field begins on the next line, give both lines the same indent.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'This line is neither a field nor the text of one.',
    suggestion:
      'A field is a name, a colon and a space, as in "stage: running". A text that goes on from the line above has spaces before it.',
  },
  {
    code: 'MISSING_CHAR',
    said: /^Implicit map keys/,
    message: 'This line is neither a field nor the text of one.',
    suggestion:
      'A field is a name, a colon and a space, as in "stage: running". A text that goes on from the line above has spaces before it.',
  },
  {
    code: 'MISSING_CHAR',
    said: /^Missing closing/,
    message: 'A text begins with a quotation mark, and by here the mark that ends it has not come.',
    suggestion: 'Look further up for a text with one quotation mark only, and end it with the same mark.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Unexpected scalar at node end/,
    message: 'The text, or the list, has ended before this.',
    suggestion:
      'Put double quotation marks round the whole text where it holds an apostrophe or quotation marks of its own: "Manchester\'s hub".',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Unexpected block-seq-ind/,
    message: 'A hyphen begins the entry of a list where no list can begin.',
    suggestion: 'Give each entry a line of its own, below the name of the list and with two spaces before the hyphen.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    said: /^Block scalar header/,
    message: 'A text that starts with > or | is an instruction to YAML about the lines that follow.',
    suggestion: 'Put straight quotation marks round the whole text: "More than 50% of …" or ">50% of …".',
  },
  {
    code: 'BAD_ALIAS',
    message: 'A text that starts with & or * refers to another part of the front matter, which is not read.',
    suggestion: 'Put straight quotation marks round the whole text: "& Partners", or write "and".',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A text may not begin with this sign.',
    suggestion: 'Put straight quotation marks round the whole text.',
  },
  {
    code: 'BAD_INDENT',
    said: /^All /,
    message: 'This line has another number of spaces before it than those that it belongs to.',
    suggestion: 'Give all fields of one part the same number of spaces.',
  },
  {
    code: 'BAD_INDENT',
    said: /end with a/,
    message: 'A list in brackets begins further up, and by here the bracket that ends it has not come.',
    suggestion: 'Close the bracket: places: [manchester].',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'A backslash in double quotation marks gives orders, and this one is not known.',
    suggestion: "Put single quotation marks round the text: '\\'.",
  },
];

/** What is wrong, and what to do; the parser's own words where nothing better is known. */
export function explainYamlFault({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlFault {
  const known = FAULTS.find((fault) => fault.code === code && (fault.said?.test(message) ?? true));
  return known ? { message: known.message, suggestion: known.suggestion } : { message: firstLine(message), suggestion: COMPARE };
}

const firstLine = (text: string): string => text.replace(/\n[\s\S]*/, '').replace(/ at line \d+, column \d+:?$/, '.');
