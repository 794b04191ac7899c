/** The kinds of Markdown node that content may contain, by their mdast names. */
export const PROSE_NODES: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'link',
  'blockquote',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'inlineCode',
]);

/** The components that authors may use, each with its attributes. All attributes are literal strings. */
export const COMPONENT_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Quotation', ['by', 'source']],
  ['Timeline', []],
]);
