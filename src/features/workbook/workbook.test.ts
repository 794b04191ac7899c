import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { times } from '../../../tests/fixtures/generated.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import {
  EMPTY_WORKBOOK,
  LONGEST_LINE,
  LONGEST_NOTE,
  MAX_CHANGES,
  MAX_OWN_ACTIONS,
  workbookSchema,
  type Workbook,
} from '../../model/workbook-schema.ts';
import * as change from './change-workbook.ts';
import { formatWorkbookFile, isWorkbookRefusal, LARGEST_WORKBOOK_FILE, parseWorkbookFile } from './workbook-file.ts';

const KNOWN = { statements: new Set(['con1', 'con2', 'lea1']), actions: new Set(['map-the-gaps']) };
const EDITION = '2026-11-22';
const format = (workbook: Workbook): string => formatWorkbookFile(workbook, EDITION, '2026-11-25');
const reasonOf = (text: string) => {
  const read = parseWorkbookFile(text, KNOWN);
  return isWorkbookRefusal(read) ? read.reason : undefined;
};

const FULL: Workbook = [
  (each: Workbook) => change.setAbout(each, { kind: 'district', role: 'councillor' }),
  (each: Workbook) => change.setAnswer(each, 'con1', { answer: 2, note: 'As of May.\nSecond line.', evidence: 'Map' }),
  (each: Workbook) => change.setAnswer(each, 'con2', { answer: 'not-ours', reason: 'The county does it.' }),
  (each: Workbook) => change.setTarget(each, 'connectivity', { target: 4, importance: 3 }),
  (each: Workbook) => change.setRisk(each, { id: 'con1', risk: false }, true),
  (each: Workbook) => change.setPlan(each, 'map-the-gaps', { when: 'now', owner: 'Digital team', quarter: '2027-Q1', effort: 1 }),
  (each: Workbook) => change.setPlan(each, 'find-out-lea1', { when: 'next' }),
  (each: Workbook) => change.addOwnAction(each, { title: 'Ask the parish councils', statement: 'con1', effort: 1 }),
  (each: Workbook) => change.setPlan(each, 'own-1', { when: 'later' }),
  (each: Workbook) => change.setNoNewMoney(each, true),
  (each: Workbook) => change.setSubject(each, 'The winter of the floods'),
  (each: Workbook) => change.addChange(each),
  (each: Workbook) => change.setChange(each, 'change-1', { what: 'Calls answered from home', decision: 'keep' }),
].reduce((workbook, apply) => apply(workbook), EMPTY_WORKBOOK);

describe('a workbook file', () => {
  test('is read back unchanged', () => {
    expect(parseWorkbookFile(format(FULL), KNOWN)).toMatchObject({ edition: EDITION, saved: '2026-11-25', workbook: FULL });
  });

  test.each<[string, string, string | undefined]>([
    ['an empty file', '', 'not-json'],
    ['half a file', format(FULL).slice(0, 400), 'not-json'],
    ['another kind of file', '{"format":"new-local-almanac-list","version":1}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['a later version', format(FULL).replace('"version": 1', '"version": 2'), 'other-version'],
    ['a key too many', format(FULL).replace('"about": {', '"about": { "name": "Jo",'), 'shape'],
    ['a key too few', format(FULL).replace('"noNewMoney": true,', ''), 'shape'],
    ['a level that does not exist', format(FULL).replace('"answer": 2', '"answer": 5'), 'shape'],
    ['a number as text', format(FULL).replace('"answer": 2', '"answer": "2"'), 'shape'],
    ['an unknown outcome', format(FULL).replace('"connectivity": {', '"conectivity": {'), 'shape'],
    ['a note that is too long', format(FULL).replace('As of May.', 'x'.repeat(LONGEST_NOTE)), 'shape'],
    ['a hidden control character', format(FULL).replace('As of May.', String.raw`As\u0000of May.`), 'shape'],
    ['two changes with the same id', format(change.addChange(FULL)).replace('change-2', 'change-1'), 'shape'],
    ['an unknown statement', format(FULL).replaceAll('con1', 'con9'), 'unknown'],
    ['an unknown action', format(FULL).replace('map-the-gaps', 'map-the-gasp'), 'unknown'],
    ['a plan for a deleted own action', format(FULL).replace('"own-1": {', '"own-7": {'), 'unknown'],
    ['__proto__ at the top', format(FULL).replace('"about": {', '"__proto__": {}, "about": {'), 'unsafe-key'],
    ['__proto__ as a statement', format(FULL).replace('"con1": {', '"__proto__": {'), 'unsafe-key'],
    ['constructor in a record', format(FULL).replace('"con1": true', '"constructor": true'), 'unsafe-key'],
    ['more than a megabyte', `${format(FULL)}${' '.repeat(LARGEST_WORKBOOK_FILE)}`, 'too-large'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'not-json'],
    ['the file itself', format(FULL), undefined],
  ])('%s: %s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('says which part is not valid', () => {
    expect(parseWorkbookFile(format(FULL).replace('"answer": 2', '"answer": 5'), KNOWN)).toEqual({
      reason: 'shape',
      places: ['workbook / assessment / answers / con1 / answer'],
    });
  });

  test('the workbook on the device may be from another edition', () => {
    expect(isWorkbookRefusal(parseWorkbookFile(format(FULL).replaceAll('con1', 'con9')))).toBe(false);
  });

  test('the fullest workbook still fits', () => {
    const note = '€'.repeat(LONGEST_NOTE);
    const line = '€'.repeat(LONGEST_LINE);
    const ids = OUTCOMES.flatMap((_, index) => [1, 2, 3].map((n) => `${'abcdefghijkl'.charAt(index)}aa${n}`));
    const plan = { when: 'now', effort: 1, owner: line, quarter: '2027-Q1', note } as const;
    const full: Workbook = {
      ...EMPTY_WORKBOOK,
      assessment: {
        answers: Object.fromEntries(ids.map((id) => [id, { answer: 1, reason: note, note, evidence: note }])),
        outcomes: {},
        risks: {},
      },
      programme: {
        noNewMoney: true,
        actions: Object.fromEntries(
          [...ids.map((id) => `find-out-${id}`), ...ids.map((id) => `${id}-${'x'.repeat(36)}`)].map((id) => [id, plan]),
        ),
        own: [],
      },
      review: { subject: line, changes: [] },
    };
    const withOwn = Array.from({ length: MAX_OWN_ACTIONS }).reduce<Workbook>(
      (each) => change.addOwnAction(each, { title: line, statement: 'aaa1', effort: 1 }),
      full,
    );
    const withChanges = Array.from({ length: MAX_CHANGES }).reduce<Workbook>((each) => {
      const added = change.addChange(each);
      const { id } = added.review.changes.at(-1) ?? { id: '' };
      return change.setChange(added, id, { what: note, why: note, forWhom: note, evidence: note, needs: note, owner: line });
    }, withOwn);
    expect(workbookSchema.safeParse(withChanges).success).toBe(true);
    expect(new TextEncoder().encode(format(withChanges)).length).toBeLessThan(LARGEST_WORKBOOK_FILE);
  });
});

describe('generated', () => {
  const note = fc
    .string({ maxLength: LONGEST_NOTE, unit: 'grapheme' })
    .filter((text) => text.length <= LONGEST_NOTE && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text));
  const statement = fc.constantFrom(...KNOWN.statements);
  const step = fc.oneof(
    fc
      .record({ statement, answer: fc.constantFrom(0, 1, 2, 3, 4, 'unknown', 'not-ours', '' as const), note })
      .map((entry) => (each: Workbook) => change.setAnswer(each, entry.statement, { answer: entry.answer as 0, note: entry.note })),
    fc
      .record({ target: fc.constantFrom(1, 2, 3, 4), importance: fc.constantFrom(1, 2, 3) })
      .map((goal) => (each: Workbook) => change.setTarget(each, 'data', goal as { target: 1; importance: 1 })),
    fc.tuple(statement, fc.boolean()).map(
      ([id, value]) =>
        (each: Workbook) =>
          change.setRisk(each, { id, risk: false }, value),
    ),
    note.map((text) => (each: Workbook) => change.setPlan(each, 'map-the-gaps', { note: text })),
    fc.constant((each: Workbook) => change.addChange(each)),
    note.map((text) => (each: Workbook) => change.setChange(each, 'change-1', { why: text })),
    fc.constant((each: Workbook) => change.removeChange(each, 'change-1')),
    statement.map((id) => (each: Workbook) => change.addOwnAction(each, { title: 'One more', statement: id, effort: 2 })),
    fc.constant((each: Workbook) => change.removeOwnAction(each, 'own-1')),
  );

  test('any state is read back exactly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const workbook = steps.reduce((each, apply) => apply(each), EMPTY_WORKBOOK);
        const read = parseWorkbookFile(format(workbook), KNOWN);
        expect(isWorkbookRefusal(read) ? read : read.workbook).toEqual(workbook);
      }),
    );
  });

  test('files that are not workbooks are refused without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(format(FULL)), workbook: value })),
        ),
        (text) => {
          expect(isWorkbookRefusal(parseWorkbookFile(text, KNOWN))).toBe(true);
        },
      ),
      { numRuns: times(1_000) },
    );
  });
});

describe('changes', () => {
  test('an emptied entry leaves no trace', () => {
    const written = change.setAnswer(EMPTY_WORKBOOK, 'con1', { answer: 1, note: 'x' });
    expect(change.setAnswer(written, 'con1', { answer: '', note: '' })).toEqual(EMPTY_WORKBOOK);
    const targeted = change.setTarget(EMPTY_WORKBOOK, 'data', { target: 4 });
    expect(change.setTarget(targeted, 'data', { target: 3 })).toEqual(EMPTY_WORKBOOK);
    const risky = change.setRisk(EMPTY_WORKBOOK, { id: 'con1', risk: true }, false);
    expect(risky.assessment.risks).toEqual({ con1: false });
    expect(change.setRisk(risky, { id: 'con1', risk: true }, true)).toEqual(EMPTY_WORKBOOK);
  });

  test('the order in which answers are given has no effect', () => {
    const give = (ids: string[]) => ids.reduce((each, id) => change.setAnswer(each, id, { answer: 1 }), EMPTY_WORKBOOK);
    expect(JSON.stringify(give(['con2', 'con1']))).toBe(JSON.stringify(give(['con1', 'con2'])));
  });

  test('an own action is removed with its plan, and no id is used twice', () => {
    const add = (each: Workbook) => change.addOwnAction(each, { title: 'One', statement: 'con1', effort: 1 });
    const two = add(add(EMPTY_WORKBOOK));
    const planned = change.setPlan(two, 'own-1', { when: 'now' });
    const without = change.removeOwnAction(planned, 'own-1');
    expect(without.programme).toMatchObject({ actions: {}, own: [{ id: 'own-2' }] });
    expect(add(without).programme.own.map(({ id }) => id)).toEqual(['own-2', 'own-3']);
  });
});

describe('an own action', () => {
  const add = (each: Workbook) => change.addOwnAction(each, { title: 'One', statement: 'con1', effort: 1 });
  const three = change.setPlan(add(add(add(EMPTY_WORKBOOK))), 'own-2', { when: 'now', owner: 'Estates' });
  const second = change.findOwnAction(three, 'own-2') as NonNullable<ReturnType<typeof change.findOwnAction>>;

  test('can be changed without changing the others', () => {
    const changed = change.setOwnAction(three, 'own-2', { title: 'Another', effort: 3 });
    expect(changed.programme.own.map(({ title, effort }) => [title, effort])).toEqual([
      ['One', 1],
      ['Another', 3],
      ['One', 1],
    ]);
  });

  test('that was removed can be restored in its old position, with its plan', () => {
    const without = change.removeOwnAction(three, 'own-2');
    expect(change.restoreOwnAction(without, second, 1, change.getPlan(three, 'own-2'))).toEqual(three);
  });

  test('is restored under another id if its own is used again, and not at all if there is no room', () => {
    const third = change.findOwnAction(three, 'own-3') ?? second;
    const reused = add(change.removeOwnAction(three, 'own-3'));
    const back = change.restoreOwnAction(reused, third, 2, { ...change.getPlan(three, 'own-2') });
    expect(back.programme.own.map(({ id }) => id)).toEqual(['own-1', 'own-2', 'own-4', 'own-3']);
    expect(change.getPlan(back, 'own-4').owner).toBe('Estates');
    const full = Array.from({ length: MAX_OWN_ACTIONS }).reduce<Workbook>(add, EMPTY_WORKBOOK);
    expect(change.restoreOwnAction(full, second, 0, change.getPlan(three, 'own-2'))).toBe(full);
  });
});
