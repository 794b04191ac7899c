import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTask } from '../../src/gate/check/answer-job.ts';
import { parseBody, toFault } from '../../src/gate/check/parse-body.ts';
import type { Answer, Task, WorkerConfig } from '../../src/gate/check/reader-messages.ts';
import { LIMITS, READER, startAhead, stopAhead, takeReader } from '../../src/gate/check/reader-process.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { inspectText } from '../../src/gate/rules/inspect.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { body, replaceIn } from './rule-case.ts';
import { encode, EXAMPLE, STUDY } from './small-almanac.ts';

/* A reader's work on one file, run in this process. */

const UNSAFE = 'content/places/leeds.yaml';
const HIDDEN = 'content/places/york.yaml';
const context = contextOf([STUDY], new Map([['liverpool', 'Liverpool']]));
let root = '';
beforeAll(() => {
  root = writeSmallAlmanac({
    [STUDY]: replaceIn(EXAMPLE, 'It tried something out.', 'It tried something out. '),
    [UNSAFE]: new Uint8Array([0x61, 0xff]),
    [HIDDEN]: encode('name:\u00A0York\n'),
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const answer = (file: string, task: Task['task'], more: Partial<WorkerConfig> = {}): Answer =>
  answerTask({ file, task }, { root, context, without: undefined, ...more });

describe('a reader', () => {
  test('checks a file against all rules', () => {
    expect(answer(STUDY, 'check')).toMatchObject({ found: { file: STUDY, problems: [], summary: { study: { file: STUDY } } } });
    expect(answer(UNSAFE, 'check')).toMatchObject({ found: { problems: [{ code: 'encoding' }] } });
  });

  test('leaves out a rule if asked to', () => {
    expect(answer(HIDDEN, 'check')).toMatchObject({ found: { problems: [{ code: 'front-matter' }] } });
    expect(JSON.stringify(answer(HIDDEN, 'check', { without: 'front-matter-space' }))).not.toContain('only looks like one');
  });

  test('reads only what other files are compared with, and skips a file that is unsafe to read', () => {
    expect(answer(STUDY, 'compare')).toMatchObject({
      found: { problems: [], summary: { study: { title: 'a council tries something out' } } },
    });
    expect(answer(HIDDEN, 'compare')).toEqual({ found: { file: HIDDEN, problems: [], summary: undefined } });
  });

  test('fixes a file, but not one that is unsafe to read', () => {
    expect(answer(STUDY, 'fix')).toEqual({ found: { file: STUDY, problems: [], fixed: EXAMPLE } });
    for (const file of [UNSAFE, HIDDEN]) expect(answer(file, 'fix')).toEqual({ found: { file, problems: [], fixed: undefined } });
  });

  test('answers with the fault if it cannot read a file', () => {
    expect(answer('content/places/nowhere.yaml', 'check')).toEqual({ fault: expect.stringContaining('ENOENT') as string });
  });
});

test('a rule that throws is our bug; a rule that overflows the stack reports a fault of the text', () => {
  const askedBy = (error: Error) => {
    const check = (): never => {
      throw error;
    };
    return inspectText(STUDY, EXAMPLE, { context, parseBody, more: [{ id: 'broken', code: 'field', check }] });
  };
  expect(() => askedBy(new TypeError('This rule is broken.'))).toThrow('This rule is broken.');
  expect(askedBy(new RangeError('Maximum call stack size exceeded'))).toMatchObject({ problems: [{ code: 'too-deep', file: STUDY }] });
});

test('a parser error becomes a position and a sentence', () => {
  expect(toFault('3:14: Unexpected character (markdown-rs:unexpected-character)')).toEqual({
    line: 3,
    column: 14,
    message: 'Unexpected character.',
  });
  expect(toFault('Out of luck')).toEqual({ line: 1, column: 1, message: 'Out of luck.' });
  expect(parseBody(String(body('{')[STUDY]))).toHaveProperty('fault.line');
});

describe('a reader started in advance', () => {
  test('is taken once', async () => {
    startAhead(READER);
    const taken = takeReader(READER, LIMITS);
    const other = takeReader(READER, LIMITS);
    expect(taken).not.toBe(other);
    expect(await Promise.all([taken.ready, other.ready])).toEqual([{ message: 'ready' }, { message: 'ready' }]);
    for (const reader of [taken, other]) reader.stop();
  });

  test('is stopped if it is not needed', async () => {
    startAhead(READER);
    stopAhead();
    const reader = takeReader(READER, LIMITS);
    expect(await reader.ready).toEqual({ message: 'ready' });
    reader.stop();
  });
});
