import fc from 'fast-check';
import { stringify } from 'yaml';
import { NODE_ONLY_RULES } from '../../src/gate/check/node-only-rules.ts';
import { parseBody } from '../../src/gate/check/parse-body.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { inspectBytes, inspectText, type Inspection } from '../../src/gate/rules/inspect.ts';
import { fixText } from '../../src/gate/rules/fix-text.ts';
import { HINT_KINDS, PROBLEM_KINDS } from '../../src/gate/rules/problem.ts';
import { readSource } from '../../src/gate/rules/read-source.ts';
import { exampleFrontMatter } from '../fixtures/example-study.ts';
import { compile } from './compile.ts';
import { hostileThingsIn } from './harm.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

export interface Runs {
  readonly runs: number;
  readonly seed: number;
}

const CONTEXT = contextOf(['content/places/liverpool.yaml'], new Map([['liverpool', 'Liverpool']]));
const OPTIONS = { context: CONTEXT, parseBody, more: NODE_ONLY_RULES };
const CODES = { ...PROBLEM_KINDS, ...HINT_KINDS };

/** The gate reports on any file; a file that it accepts does no harm, and the compiler accepts it too. */
export async function neverHarmful({ runs, seed }: Runs): Promise<{ accepted: number }> {
  let accepted = 0;
  const holds = async (text: string): Promise<void> => {
    const found = inspectText(STUDY, text, OPTIONS);
    mustBeStated(found, text);
    if (found.problems.length > 0) return;
    accepted += 1;
    const harm = hostileThingsIn(text);
    if (harm.length > 0) throw new Error(`Accepted, and harmful: ${harm.join(', ')}`);
    await compile({ [STUDY]: text });
  };
  await fc.assert(fc.asyncProperty(contentFile, holds), { numRuns: runs, seed });
  return { accepted };
}

/** The gate reports on any bytes. */
export function neverThrows({ runs, seed }: Runs): void {
  const property = fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isPlace) => {
    const file = isPlace ? 'content/places/x.yaml' : STUDY;
    mustBeStated(inspectBytes(file, bytes, OPTIONS), new TextDecoder().decode(bytes));
  });
  fc.assert(property, { numRuns: runs, seed });
}

/** A fixed file keeps the data of its front matter, and needs no second fix. */
export function fixesOnce({ runs, seed }: Runs): void {
  const property = fc.property(contentFile, (text) => {
    const fixed = fixText(STUDY, text, parseBody);
    if (fixText(STUDY, fixed, parseBody) !== fixed) throw new Error('It is fixed again.');
    const [before, after] = [text, fixed].map((version) =>
      (JSON.stringify(readSource(STUDY, version, parseBody).data) ?? '').replace(/[\u200B\u2060\uFEFF\u00AD]/g, ''),
    );
    if (before !== after) throw new Error('The front matter says something else.');
  });
  fc.assert(property, { numRuns: runs, seed });
}

/** Every finding has a position in the file, a known code, a message and a suggestion. */
function mustBeStated({ problems, hints = [] }: Inspection, text: string): void {
  const lines = text.split(/\r\n|\n/).length;
  for (const { code, line, column, message, suggestion } of [...problems, ...hints]) {
    const isInside = line >= 1 && line <= lines + 1 && column >= 1;
    if (!isInside || !(code in CODES) || !/\S/.test(message) || !/\S/.test(suggestion))
      throw new Error(`Told badly: ${JSON.stringify({ code, line, column, message, suggestion })}`);
  }
}

const WORDS = [
  'a',
  'word',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '12',
  'In order to',
  'Liverpol',
  '.',
  ': ',
  '"',
  "'",
  '#',
  '# ',
  '## What changed\n',
  '\t',
  '  \n',
  '\\',
];
const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '|',
  '| a | b |\n| - | - |\n',
  '~~',
  '---\n',
  '***',
  '![',
  '[',
  '](',
  ')',
  '[^paper-2021]',
  '[^x]: ',
  '$$',
  ':::',
  '[x]: ',
];
const CODE = [
  '<',
  '>',
  '</',
  '/>',
  '<Quotation by="a" source="paper-2021">\n\n',
  '\n\n</Quotation>',
  '<Timeline>',
  '<script>',
  '<b',
  '{',
  '}',
  '{1}',
  '{/*',
  '*/}',
  '<!--',
  'import a from "b"\n',
  '\n\nexport const a = 1\n\n',
  '<a.b c={d} {...e} />',
];
const ADDRESSES = [
  'https://www.example.org/',
  'https:',
  '//',
  'javascript:',
  'JAVASCRIPT&colon;',
  'data:',
  'mailto:a@b.cd',
  'www.a.bc',
  '@',
  ':8080',
  '127.0.0.1',
  '?utm_source=a',
  'ex\u0430mple.org',
  '/areas/',
  '#a',
];
const HIDDEN = [
  '\u200B',
  '\u202E',
  '\u0000',
  '\u001B',
  '\uFEFF',
  '&#x202E;',
  '&#0;',
  '\u0301\u0301\u0301\u0301\u0301',
  '\u{1F600}',
  '\uE000',
  'עברית',
  '\r\n',
  '\r',
];
const YAML = [
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '%YAML 1.1\n',
  '...\n',
  '---\n',
  '? ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  'null',
  'true',
  '0x1',
  '0b1',
  '1_0',
  '2020-01-01',
  '.inf',
  '__proto__: ',
  'layout: ',
  '|\n',
  '>-\n',
];

const fragments = (lists: readonly string[][], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(...lists.map((list) => fc.constantFrom(...list)), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength })
    .map((parts) => parts.join(''));

const passage = fragments([WORDS, MARKS, CODE, ADDRESSES, HIDDEN], 14);
const plainPassage = fragments([WORDS, MARKS, ADDRESSES], 8);
const value = fc.oneof(fragments([WORDS, ADDRESSES, HIDDEN, YAML], 8), fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));

const FIELDS = Object.keys(exampleFrontMatter());
const [FRONT = '', BODY = ''] = EXAMPLE.split('\n---\n');

/** The example with another text in one paragraph. */
const otherBody = fc.oneof(passage, plainPassage).map((text) => `${FRONT}\n---\n${BODY.replace('It tried something out.', () => text)}`);

/** The example with other values in some fields, written by the YAML library. */
const otherFields = fc
  .dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string({ maxLength: 8 })), value, { maxKeys: 2 })
  .map((changes) => `---\n${stringify(exampleFrontMatter(changes))}---\n${BODY}`);

/** The example with a line of YAML made of random fragments. */
const otherLines = fc
  .tuple(fc.constantFrom('title: ', 'owner: ', 'stage: ', '', '    value: '), fragments([WORDS, HIDDEN, YAML, ADDRESSES], 8))
  .map(([key, text]) =>
    EXAMPLE.replace(key === '' ? 'stage: running' : new RegExp(`${key}.*`), () =>
      key === '' ? `stage: running\n${text}` : `${key}${text}`,
    ),
  );

const contentFile: fc.Arbitrary<string> = fc.oneof(otherBody, otherFields, otherLines, passage);
