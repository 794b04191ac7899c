import { describe, expect, test } from 'vitest';
import { EMPTY_WORKBOOK, type Change } from '../../model/workbook-schema.ts';
import { practiceReview as words } from './words.en.ts';
import { addChange, setChange } from '../workbook/change-workbook.ts';
import { groupChanges } from './review-summary.ts';
import { describeChange, summariseReview, toReviewRows, toReviewText } from './review-text.ts';

const changeOf = (told: Partial<Change>): Change => {
  const [change] = setChange(addChange(EMPTY_WORKBOOK), 'change-1', told).review.changes;
  if (!change) throw new Error('No change was added.');
  return { ...change, ...told };
};

const KEPT = changeOf({
  id: 'change-1',
  what: 'Calls are answered from home',
  decision: 'keep',
  why: 'Fewer calls are lost',
  evidence: 'The log of the switchboard',
  needs: 'Headsets',
  owner: 'Contact centre',
  tests: { simplify: 'yes', standardise: '', share: 'partly', sustain: 'no' },
});
const STOPPED = changeOf({ id: 'change-2', what: 'Forms by e-mail', decision: 'stop' });
const OPEN = changeOf({ id: 'change-3' });
const ALL = [OPEN, STOPPED, KEPT];

describe('the summary', () => {
  test('groups changes by decision, undecided ones last, and keeps their numbers', () => {
    expect(groupChanges(ALL).map(({ decision, changes }) => [decision, changes.map(({ number }) => number)])).toEqual([
      ['keep', [3]],
      ['stop', [2]],
      ['', [1]],
    ]);
  });

  test.each<[string, Change, string[]]>([
    ['a kept and described change needs no date', KEPT, []],
    ['a stopped change needs a reason, an owner and a date', STOPPED, ['noWhy', 'noEvidence', 'noOwner', 'noQuarter']],
    ['a kept change must say what it needs', { ...KEPT, needs: '' }, ['noNeeds']],
    ['an undecided change lacks only its description', OPEN, ['noWhat']],
  ])('%s', (_, change, remarks) => {
    expect(groupChanges([change])[0]?.changes[0]?.remarks).toEqual(remarks);
  });

  test('names the principles whose test is not passed', () => {
    expect(groupChanges([KEPT])[0]?.changes[0]?.fails).toEqual(['Share', 'Sustain']);
  });

  test('describes a change in words, without empty fields', () => {
    const [reviewed] = groupChanges([KEPT])[0]?.changes ?? [];
    if (!reviewed) throw new Error('No change was grouped.');
    expect(describeChange(reviewed)).toEqual({
      what: 'Calls are answered from home',
      facts: [
        [words.fields.why, 'Fewer calls are lost'],
        [words.fields.evidence, 'The log of the switchboard'],
        [words.fields.needs, 'Headsets'],
        [words.fields.owner, 'Contact centre'],
        [words.tests, 'Simplify: yes, Share: partly, Sustain: no'],
      ],
      remarks: [words.sheet.remarks.fails('Share, Sustain')],
    });
  });

  test('sums up', () => {
    expect(summariseReview(groupChanges(ALL))).toBe('3 changes: 1 keep, 1 stop, 1 not decided yet.');
  });
});

test('the table has one row per change, in the order of the list', () => {
  const [head, ...rows] = toReviewRows([{ ...KEPT, quarter: '2027-Q1' }, OPEN]);
  expect(head).toHaveLength(12);
  expect(rows.map((row) => row.length)).toEqual([12, 12]);
  expect(rows[0]).toEqual(expect.arrayContaining(['Keep', 'January to March 2027', 'Yes', '', 'Partly', 'No']));
  expect(rows[1]?.[1]).toBe('Not decided yet');
});

test('the text for a committee paper', () => {
  expect(toReviewText('The floods', ALL)).toMatchInlineSnapshot(`
    "Practice review: The floods
    For the people who run and use the service. Nothing is final until both have seen it.
    3 changes: 1 keep, 1 stop, 1 not decided yet.

    Keep

    For users: what would you miss without it?

    3. Calls are answered from home
    - Why: Fewer calls are lost
    - Evidence: The log of the switchboard
    - What it needs to last: funding, people, legal basis, technology: Headsets
    - Owner (role or team, not a name): Contact centre
    - Does it pass the tests of the principles?: Simplify: yes, Share: partly, Sustain: no
    - To discuss: Does not pass the test yet: Share, Sustain.

    Stop

    For users: who would lose out without it?

    2. Forms by e-mail
    - To discuss: No reason given. No evidence yet. No owner. No due date.

    Not decided yet

    For everyone: what would you decide?

    1. Change 1
    - To discuss: No change described.
    "
  `);
});
