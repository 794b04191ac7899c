import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../model/roles.ts';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook, type WorkbookFile } from '../../model/workbook-schema.ts';
import { addChange, setAbout, setTarget, setAnswer, setPlan, setRisk } from '../workbook/change-workbook.ts';
import { drawStrip } from './draw-strip.ts';
import { acceptSuggestions, toAgreed, type Agreed } from './agree.ts';
import { countAnswers, countedWorkbooks, isResponseRefusal, MAX_RESPONSES, addResponse, type Response } from './responses.ts';
import { rolesIn, discussFirst, viewsOf } from './views.ts';

const IDS = ['dat1', 'dat2', 'val1'];
const give = (answers: Partial<Record<string, Partial<AnswerEntry>>>, role: RoleId | '' = ''): Workbook =>
  Object.entries(answers).reduce((workbook, [id, entry]) => setAnswer(workbook, id, entry ?? {}), setAbout(EMPTY_WORKBOOK, { role }));
const level = (answer: AnswerEntry['answer'], role: RoleId | '' = ''): Workbook => give({ dat1: { answer } }, role);
const asFile = (workbook: Workbook): WorkbookFile => ({
  ...{ format: 'new-local-almanac-workbook', version: 1, edition: '2026-11-22', saved: '2026-11-25' },
  workbook,
});
const viewOf = (...workbooks: Workbook[]) => viewsOf(workbooks, IDS)[0];

describe('adding responses', () => {
  const response: Response = { name: 'a.json', saved: '2026-11-25', workbook: level(1) };

  test('adds them in order', () => {
    const taken = addResponse([response], 'b.json', asFile(level(2)));
    expect(isResponseRefusal(taken) ? taken : taken.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
  });

  test('refuses the same response under any name, and names the first', () => {
    expect(addResponse([response], 'copy.json', asFile(level(1)))).toEqual({ reason: 'twice', as: 'a.json' });
  });

  test('fifty responses are the limit', () => {
    const many = Array.from({ length: MAX_RESPONSES }, (_, index) => ({ ...response, workbook: give({ dat1: { note: String(index) } }) }));
    expect(addResponse(many, 'b.json', asFile(level(2)))).toEqual({ reason: 'too-many' });
    expect(addResponse(many.slice(1), 'b.json', asFile(level(2)))).toHaveLength(MAX_RESPONSES);
  });

  test("the reader's own response counts if included, and only once if it is also among the files", () => {
    expect(countedWorkbooks([response], undefined)).toHaveLength(1);
    expect(countedWorkbooks([response], level(4))).toEqual([level(4), level(1)]);
    expect(countedWorkbooks([response], level(1))).toEqual([level(1)]);
  });

  test('a note alone is not an answer', () => {
    expect(countAnswers(give({ dat1: { answer: 0 }, dat2: { answer: 'unknown' }, val1: { note: 'x' } }))).toBe(2);
  });
});

describe('how several people answered', () => {
  test.each<[string, AnswerEntry['answer'][], object]>([
    [
      'levels',
      [1, 3, 3],
      { spread: { median: 3, lowest: 1, highest: 3, count: 3, isDisagreement: true }, counts: [0, 1, 0, 2, 0], proposed: 3 },
    ],
    ['between two levels the lower is proposed', [1, 2], { spread: { median: 1.5, isDisagreement: false }, proposed: 1 }],
    [
      'an answer without a level does not count',
      [2, 'unknown', 'not-ours', ''],
      { spread: { count: 1 }, unknown: 1, notOurs: 1, proposed: 2 },
    ],
    ['no one gave a level', ['not-ours', 'unknown'], { spread: undefined, counts: [0, 0, 0, 0, 0], proposed: 'unknown' }],
    ['all say not our responsibility', ['not-ours', 'not-ours'], { proposed: 'not-ours' }],
    ['no one answered', ['', ''], { spread: undefined, proposed: undefined }],
  ])('%s: %j', (_, answers, expected) => {
    expect(viewOf(...answers.map((answer) => level(answer)))).toMatchObject(expected);
  });

  test('notes are in alphabetical order, each once, so that the order reveals nothing', () => {
    const view = viewOf(
      give({ dat1: { answer: 1, note: 'Zebra', evidence: ' The map ' } }),
      give({ dat1: { answer: 2, note: 'Apple' } }),
      give({ dat1: { answer: 'not-ours', note: 'Zebra', reason: 'The county does it.' } }),
    );
    expect(view).toMatchObject({ notes: ['Apple', 'The map', 'Zebra'], reasons: ['The county does it.'] });
  });

  test('what to discuss first: a range of two levels or more, the widest first, then in their order', () => {
    const views = viewsOf(
      [
        give({ dat1: { answer: 1 }, dat2: { answer: 0 }, val1: { answer: 2 } }),
        give({ dat1: { answer: 3 }, dat2: { answer: 4 }, val1: { answer: 3 } }),
        give({ xtr1: { answer: 0 } }),
      ],
      [...IDS, 'xtr1'],
    );
    expect(discussFirst(views).map(({ statement }) => statement)).toEqual(['dat2', 'dat1']);
    const same = viewsOf([give({ dat1: { answer: 1 }, val1: { answer: 1 } }), give({ dat1: { answer: 3 }, val1: { answer: 3 } })], IDS);
    expect(discussFirst(same).map(({ statement }) => statement)).toEqual(['dat1', 'val1']);
  });
});

describe('by role', () => {
  const officers = (count: number, answer: AnswerEntry['answer'] = 1) => Array.from({ length: count }, () => level(answer, 'digital'));

  test('four people who share a role are not shown by role', () => {
    const workbooks = [...officers(4), level(4, 'councillor'), level(2)];
    expect(rolesIn(workbooks)).toEqual({ shown: [], hasTooFew: true });
    expect(viewOf(...workbooks)?.roles).toEqual([]);
  });

  test('five are; other roles still are not', () => {
    const workbooks = [...officers(5), level(4, 'councillor')];
    expect(rolesIn(workbooks)).toEqual({ shown: ['digital'], hasTooFew: true });
    expect(viewOf(...workbooks)?.roles).toMatchObject([{ role: 'digital', spread: { count: 5, median: 1, highest: 1 } }]);
  });

  test('not if fewer than five of them gave a level for the statement', () => {
    expect(viewOf(...officers(4), ...officers(1, 'unknown'))?.roles).toEqual([]);
  });

  test('people who gave no role form no role, not even one with too few people', () => {
    expect(rolesIn(Array.from({ length: 6 }, () => level(1)))).toEqual({ shown: [], hasTooFew: false });
  });
});

describe('agreeing', () => {
  const views = viewsOf(
    [
      give({ dat1: { answer: 0 }, dat2: { answer: 1, reason: '' }, val1: { answer: 'not-ours', reason: 'The county does it.' } }),
      give({ dat1: { answer: 4 }, dat2: { answer: 2 }, val1: { answer: 'not-ours', reason: '' } }),
    ],
    IDS,
  );

  test('accepts all proposals without disagreement, and leaves agreed answers unchanged', () => {
    const agreed: Agreed = new Map([['dat2', { answer: 2, note: 'We looked.' }]]);
    expect([...acceptSuggestions(agreed, views, new Map([['val1', 'As agreed with them.']]))]).toEqual([
      ['dat2', { answer: 2, note: 'We looked.' }],
      ['val1', { answer: 'not-ours', note: 'As agreed with them.' }],
    ]);
  });

  test('the agreed response has the agreed answers and no others', () => {
    const own = give({ dat1: { answer: 3 }, dat2: { answer: 3 }, val1: { answer: 1 } }, 'digital');
    const agreed = toAgreed(own, new Map([['dat2', { answer: 1, note: '' }]] as const), views);
    expect(agreed).toEqual(give({ dat2: { answer: 1 } }));
  });

  test('targets, importance, risks, type of organisation, programme and review stay', () => {
    const own = [
      (each: Workbook) => setAbout(each, { kind: 'county' }),
      (each: Workbook) => setTarget(each, 'data', { target: 4, importance: 3 }),
      (each: Workbook) => setRisk(each, { id: 'dat1', risk: false }, true),
      (each: Workbook) => setPlan(each, 'step-dat1-1', { when: 'now' }),
      (each: Workbook) => addChange(each),
    ].reduce((each, apply) => apply(each), EMPTY_WORKBOOK);
    expect(toAgreed(own, new Map(), views)).toEqual(own);
  });

  test('own notes and evidence stay unless the group wrote a note; a reason is given for "not ours"', () => {
    const own = give({
      dat1: { answer: 1, note: 'Mine', evidence: 'The map' },
      dat2: { answer: 'not-ours', reason: 'Old reason' },
      val1: { answer: 2, note: 'Mine too' },
    });
    const agreed: Agreed = new Map([
      ['dat1', { answer: 2, note: 'Ours' }],
      ['dat2', { answer: 2, note: '' }],
      ['val1', { answer: 'not-ours', note: '' }],
    ]);
    expect(toAgreed(own, agreed, views).assessment.answers).toEqual({
      dat1: { answer: 2, reason: '', note: 'Ours', evidence: 'The map' },
      dat2: { answer: 2, reason: '', note: '', evidence: '' },
      val1: { answer: 'not-ours', reason: 'The county does it.', note: 'Mine too', evidence: '' },
    });
  });
});

describe('a strip of dots', () => {
  const BOX = { width: 220, height: 24, margin: 10, largest: 10 };

  test('has one dot per level, its area by how many people gave it, from the lowest to the highest, with the median', () => {
    const { dots, span, medianX, middle } = drawStrip([0, 1, 0, 4, 0], 3, BOX);
    expect(dots.map(({ x, r }) => [x, r])).toEqual([
      [10, 0],
      [60, 5],
      [110, 0],
      [160, 10],
      [210, 0],
    ]);
    expect([span, medianX, middle]).toEqual([{ from: 60, to: 160 }, 160, 12]);
  });

  test('a median between two levels is drawn between them', () => {
    expect(drawStrip([1, 1, 0, 0, 0], 0.5, BOX).medianX).toBe(35);
  });

  test('without any level there are only the positions', () => {
    expect(drawStrip([0, 0, 0, 0, 0], undefined, BOX)).toMatchObject({ span: undefined, medianX: undefined });
  });
});
