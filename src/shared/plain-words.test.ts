import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A text as readers see it, with `X` for each inserted value, and the name of the field it belongs to. */
interface Said {
  readonly where: string;
  readonly field: string;
  readonly text: string;
}

/** What must not be in the texts of the interface, with exceptions. */
const REFUSED: readonly { readonly pattern: RegExp; readonly allowed?: RegExp }[] = [
  { pattern: /\b(un)?told\b|\btells?\b|\btelling\b/i, allowed: /\btell us\b/gi },
  { pattern: /\bmend(s|ed)?\b|\breckon|\bnought|\blozenge|\brungs?\b|\bladder\b|\blifts?\b|\bafresh\b|\banew\b/i },
  { pattern: /\bkept\b|\bkeep(s|ing)?\b/i, allowed: /“Keep”|^Keep$|what to keep, adapt|\bKeep (typing|one)\b/g },
  { pattern: /\bsheets?\b/i },
  { pattern: /\b(some|any|no|every)body\b/i },
  { pattern: /\bbod(y|ies)\b|\bfirms?\b/i, allowed: /\b(public|official) bod(y|ies)\b|\bnational body\b/gi },
  { pattern: /\bstands?\b|\bstood\b|\blies?\b|\bholds?\b/i, allowed: /\bstand-alone\b/gi },
  { pattern: /\bbear(s|ing)? on\b|\banswers? for\b|\bspeaks for\b|\bcomes? (to|about)\b|\bleads? (nowhere|on)\b/i },
  { pattern: /\btake[sn]? (in|out|off|away|up)\b|\bput (right|together|at)\b|\bset aside\b|\bsettle(s|d)?\b|\bapart\b/i },
  { pattern: /\bforg(et|otten|iv)|\b(it is|brought) back\b|\bbring back\b/i, allowed: /“Bring back”|^Bring back$|stop and bring back/g },
  { pattern: /\bbeg[iau]n/i },
  { pattern: /\bin place of\b|\bof (its|their|your) own\b|\bwhoever\b|(?<!no )\bone (can|knows)\b|\bto be had\b/i },
  { pattern: /(?<!there )\b(is|are) no\b|\bat the most\b|is the most\b|are the most\b/i },
  { pattern: /not told|kept copy|must be in place|take and use|what is still|nothing (fits|is chosen|is noted)/i },
  { pattern: /\be-mail|\bwi-fi\b|\bweb site|\bmemory stick/i },
  {
    pattern: /\bclick\b|\bpress\b|\btap\b/i,
    allowed: /\b(double|right)-click\b|\bpress (Ctrl|Cmd)\+|\bthe press\b|\(press does|^press$/gi,
  },
  { pattern: /\bplease\b|\bsorry\b|!| …|etc\.|\beg\b|\bie\b/i, allowed: /<!/g },
];

const LONGEST_SENTENCE = 25;
/** The rule of an evidence grade may be long, because it must be exact. */
const isRule = ({ where, field }: Said): boolean => where === 'src/model/evidence-grade.ts' && field === 'rule';

/** The fields that contain the words of buttons, by file. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  'src/site/every-page-words.en.ts': ['compare', 'keep'],
  'src/features/case-study/words.en.ts': ['copy'],
  'src/features/committee-report/page-words.en.ts': ['word', 'html', 'copy', 'print'],
  'src/features/committee-report/words.en.ts': ['remove'],
  'src/features/compare/words.en.ts': ['left', 'right', 'remove'],
  'src/features/contribute/page-words.en.ts': [
    ...['mail', 'template', 'saveUnreadable', 'saveDraft', 'loadDraft', 'clear', 'clearYes', 'clearNo', 'undo', 'remove', 'up'],
    ...['detailsChoice', 'cite', 'toPage', 'check', 'download', 'copy', 'sendMail', 'newFile', 'leaveOut'],
  ],
  'src/features/export/button-words.en.ts': ['button'],
  'src/features/group-results/page-words.en.ts': ['add', 'acceptAll', 'make', 'see'],
  'src/features/group-results/words.en.ts': ['remove'],
  'src/features/like-mine/words.en.ts': ['forget'],
  'src/features/my-list/words.en.ts': [
    ...['compare', 'addButton', 'undo', 'up', 'down', 'remove', 'print', 'copy', 'save', 'load', 'clear', 'clearYes', 'clearNo'],
  ],
  'src/features/practice-review/words.en.ts': ['add', 'up', 'down', 'remove', 'undo'],
  'src/features/programme/page-words.en.ts': ['ics', 'addButton', 'undo'],
  'src/features/result/page-words.en.ts': ['begin', 'load', 'away'],
  'src/features/search/words.en.ts': ['button', 'clearAll'],
  'src/features/self-assessment/words.en.ts': ['begin', 'clear', 'printBlank', 'worksheet'],
  'src/features/table/words.en.ts': ['clear', 'download'],
  'src/features/tip/words.en.ts': ['send', 'issue', 'copy'],
  'src/features/workbook/page-words.en.ts': ['saveUnreadable', 'save', 'load', 'clear', 'clearYes', 'clearNo'],
  'src/features/workbook/words.en.ts': ['print', 'csv', 'copy', 'undo'],
};
const VERBS =
  /^(Accept|Add|Cancel|Check|Cite|Clear|Compare|Copy|Download|Move|Open|Preview|Print|Propose|Remove|Save|Search|See|Select|Send|Skip|Start|Undo|Use)\b/;

const read = (where: string): ts.SourceFile => ts.createSourceFile(where, readFileSync(where, 'utf8'), ts.ScriptTarget.Latest, true);

/** The texts of a file; templates have `X` instead of each value. */
function textsIn(where: string): Said[] {
  const found: Said[] = [];
  const visit = (node: ts.Node, field: string): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isCompared(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({ where, field, text: node.text });
    if (ts.isTemplateExpression(node))
      found.push({ where, field, text: node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join('') });
    if (ts.isPropertyAssignment(node)) return visit(node.initializer, node.name.getText().replace(/^'|'$/g, ''));
    ts.forEachChild(node, (child) => visit(child, field));
  };
  visit(read(where), '');
  return found.filter(({ text }) => /[a-z]/i.test(text));
}

const isCompared = ({ parent }: ts.Node): boolean =>
  parent !== undefined && ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;

const filesOf = (pattern: string): string[] =>
  globSync(pattern)
    .filter((file) => !/\.(test|spec)\.ts$/.test(file))
    .sort();

const WORDS = [...filesOf('src/**/*words.en.ts')].flatMap(textsIn);
const SHOWN_FIELDS = ['name', 'word', 'rule', 'test', 'meaning', 'title', 'guidance', 'description', 'error', 'message', 'suggestion'];
const MODEL = filesOf('src/model/*.ts')
  .flatMap(textsIn)
  .filter(({ field, where }) => SHOWN_FIELDS.includes(field) && !where.endsWith('plain-words.ts'));
/** In the content check, a text of a few words is a message. */
const MESSAGES = ['src/gate/rules/*.ts', 'src/gate/check/*.ts', 'src/gate/reporters/*.ts', 'src/gate/output/*.ts']
  .flatMap(filesOf)
  .flatMap(textsIn)
  .filter(({ text }) => text.trim().includes(' '));
const ALL = [...WORDS, ...MODEL, ...MESSAGES];

test('there are words to check', () => {
  expect(WORDS.length).toBeGreaterThan(900);
  expect(MODEL.length).toBeGreaterThan(200);
  expect(MESSAGES.length).toBeGreaterThan(150);
});

test.each(REFUSED)('no text has $pattern', ({ pattern, allowed }) => {
  const found = ALL.filter(({ text }) => pattern.test(allowed ? text.replace(allowed, '') : text));
  expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test('no sentence is too long', () => {
  const long = ALL.filter((said) => !isRule(said) && sentencesOf(said.text).some((sentence) => countWords(sentence) > LONGEST_SENTENCE));
  expect(long.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?:;])\s+|\n+/);
const countWords = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test.each(Object.entries(BUTTONS))('the buttons of %s start with a verb', (where, fields) => {
  for (const field of fields) {
    const texts = WORDS.filter((said) => said.where === where && said.field === field).map(({ text }) => text);
    expect(texts, field).not.toEqual([]);
    for (const text of texts) expect(text).toMatch(VERBS);
  }
});
