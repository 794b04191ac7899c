import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '../../content/assessment-data.ts';
import { toCsv } from '../../shared/csv.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { toAnswerRows, toWorksheetRows } from './answer-rows.ts';
import { setTarget, setAnswer, setRisk } from '../workbook/change-workbook.ts';
import { progressOf } from '../workbook/progress.ts';
import { assessmentTable } from './words.en.ts';
import { formatQuestionnaireState, parseQuestionnaireState, type QuestionnaireState } from './questionnaire-state.ts';
import { sanitise } from '../workbook/typed-text.ts';
import { formatWorkbookFile, isWorkbookRefusal, parseWorkbookFile } from '../workbook/workbook-file.ts';

const STATEMENTS = [
  { id: 'con1', outcome: 'connectivity', risk: false },
  { id: 'con2', outcome: 'connectivity', risk: true },
  { id: 'dat1', outcome: 'data', risk: false },
] as const;

const after = (...changes: ((workbook: Workbook) => Workbook)[]): Workbook =>
  changes.reduce((workbook, change) => change(workbook), EMPTY_WORKBOOK);

describe('the address', () => {
  test.each<[string, QuestionnaireState]>([
    ['', { view: 'one' }],
    ['#view=one', { view: 'one' }],
    ['#view=all', { view: 'all' }],
    ['#outcome=data', { view: 'one', outcome: 'data' }],
    ['#view=all&outcome=data', { view: 'all', outcome: 'data' }],
    ['#statement=con2', { view: 'one', outcome: 'connectivity', statement: 'con2' }],
    ['#view=all&statement=con2', { view: 'all', outcome: 'connectivity', statement: 'con2' }],
    ['#outcome=weather', { view: 'one' }],
    ['#statement=xyz9&outcome=data', { view: 'one', outcome: 'data' }],
    ['#view=__proto__&outcome=constructor', { view: 'one' }],
  ])('%s is %j', (hash, state) => {
    expect(parseQuestionnaireState(hash, STATEMENTS)).toEqual(state);
  });

  test.each(['', 'view=all', 'outcome=data', 'view=all&outcome=data', 'statement=con2', 'view=all&statement=con2'])(
    '"%s" is written as it was read',
    (hash) => {
      expect(formatQuestionnaireState(parseQuestionnaireState(hash, STATEMENTS))).toBe(hash);
    },
  );
});

describe('progress', () => {
  const numbers = (workbook: Workbook) => {
    const { answered, unknown, unexplained, firstOpen } = progressOf(workbook, STATEMENTS);
    return [answered, unknown, unexplained, firstOpen];
  };
  const answer =
    (id: string, given: 0 | 2 | 'unknown' | 'not-ours' | '', reason = '') =>
    (workbook: Workbook) =>
      setAnswer(workbook, id, { answer: given, reason });

  test.each<[string, Workbook, unknown[]]>([
    ['no answers yet', EMPTY_WORKBOOK, [0, 0, 0, 'con1']],
    ['zero is an answer', after(answer('con1', 0)), [1, 0, 0, 'con2']],
    ['a note alone is not an answer', after((each) => setAnswer(each, 'con1', { note: 'Ask' })), [0, 0, 0, 'con1']],
    ['the first statement without an answer is the next step', after(answer('con1', 2), answer('dat1', 2)), [2, 0, 0, 'con2']],
    ['unknown is an answer', after(answer('con1', 'unknown'), answer('con2', 'unknown')), [2, 2, 0, 'dat1']],
    ['open statements come before those without a reason', after(answer('con1', 'not-ours')), [1, 0, 1, 'con2']],
    ['a blank reason is not a reason', after(answer('con1', 'not-ours', '  '), answer('con2', 2), answer('dat1', 2)), [3, 0, 1, 'con1']],
    ['everything is answered', after(answer('con1', 'not-ours', 'County'), answer('con2', 2), answer('dat1', 2)), [3, 0, 0, undefined]],
    ['an answer from another edition', after(answer('old1', 2)), [0, 0, 0, 'con1']],
  ])('%s', (_, workbook, expected) => {
    expect(numbers(workbook)).toEqual(expected);
  });

  test('by outcome', () => {
    const { total, byOutcome } = progressOf(after(answer('con2', 2)), STATEMENTS);
    expect([total, ...byOutcome]).toEqual([3, ['connectivity', { answered: 1, total: 2 }], ['data', { answered: 0, total: 1 }]]);
  });
});

describe('tables for spreadsheets', () => {
  const data: AssessmentData = {
    edition: '2026-11-22',
    outcomes: [
      { id: 'connectivity', name: 'Connectivity', url: '/' },
      { id: 'data', name: 'Data', url: '/' },
    ],
    statements: STATEMENTS.map(({ id, outcome, risk }) => ({
      id,
      outcome,
      statement: `We do ${id}`,
      topic: id,
      levels: ['one', 'two', 'three', 'four'],
      risk: risk ? 'A duty' : '',
      ask: '?',
      studies: [],
      challenges: [],
    })),
    actions: [],
  };

  test('one row for each statement: the answer in words and as a number, with target, importance and risk', () => {
    const workbook = after(
      (each) => setAnswer(each, 'con1', { answer: 0, note: 'N', evidence: 'E', reason: 'left over' }),
      (each) => setAnswer(each, 'con2', { answer: 'not-ours', reason: 'County' }),
      (each) => setTarget(each, 'connectivity', { target: 4, importance: 1 }),
      (each) => setRisk(each, STATEMENTS[1], false),
    );
    expect(toAnswerRows(workbook, data)).toEqual([
      ['Id', 'Outcome', 'Statement', 'Answer', assessmentTable.level, 'Reason', 'Note', 'Evidence', 'Target', 'Importance', 'Risk'],
      ['con1', 'Connectivity', 'We do con1', 'Not started (0)', '0', '', 'N', 'E', '4', '1', 'no'],
      ['con2', 'Connectivity', 'We do con2', 'Not our responsibility', '', 'County', '', '', '4', '1', 'no'],
      ['dat1', 'Data', 'We do dat1', '', '', '', '', '', '3', '2', 'no'],
    ]);
    expect(
      toAnswerRows(
        after((each) => setAnswer(each, 'dat1', { answer: 'unknown' })),
        data,
      )[3]?.[3],
    ).toBe('Don’t know');
  });

  test('text that someone wrote is never a formula', () => {
    const workbook = after((each) => setAnswer(each, 'con1', { note: '=HYPERLINK("x")', evidence: '@SUM(A1)' }));
    expect(toCsv(toAnswerRows(workbook, data))).toContain(`,"'=HYPERLINK(""x"")",'@SUM(A1),`);
  });

  test('the blank worksheet has every level and empty cells to fill in', () => {
    expect(toWorksheetRows(data).map((row) => row.slice(3))).toEqual([
      [
        '0 Not started',
        '1 Ad hoc',
        '2 Partly in place',
        '3 Embedded',
        '4 Shared and improving',
        'Answer',
        'Note',
        'Evidence',
        'Target',
        'Importance',
      ],
      ...STATEMENTS.map(() => ['Nothing is in place, or only discussed.', 'one', 'two', 'three', 'four', '', '', '', '', '']),
    ]);
  });
});

describe('a control character in pasted text', () => {
  const pasted = after((each) => setAnswer(each, 'con1', { answer: 2, note: 'One\u000btwo\u0000three\tfour\nfive' }));

  test('would make a workbook unreadable', () => {
    expect(isWorkbookRefusal(parseWorkbookFile(formatWorkbookFile(pasted, '2026-11-22', '2026-11-25')))).toBe(true);
  });

  test('becomes a space, and nothing else changes', () => {
    const typed = sanitise(pasted);
    expect(typed.assessment.answers['con1']).toEqual({ answer: 2, reason: '', note: 'One two three\tfour\nfive', evidence: '' });
    expect(parseWorkbookFile(formatWorkbookFile(typed, '2026-11-22', '2026-11-25'))).toMatchObject({ workbook: typed });
    expect(sanitise(typed)).toEqual(typed);
  });
});
