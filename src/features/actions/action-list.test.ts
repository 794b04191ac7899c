import { expect, test } from 'vitest';
import { groupActions, toActionRows } from './action-list.ts';
import type { ActionEntry, AssessmentData, StatementData } from '../../content/assessment-data.ts';
import { programmePage } from '../programme/page-words.en.ts';
import { computeVerdict } from '../../model/verdict.ts';
import { toCsv } from '../../shared/csv.ts';

const statement = (id: string, outcome: StatementData['outcome']) => ({ id, outcome, statement: `We do ${id}` }) as StatementData;
const action = (id: string, statements: string[], more: Partial<ActionEntry> = {}): ActionEntry => ({
  id,
  title: `Do ${id}`,
  what: 'Begin with it.',
  statements,
  effort: 2,
  prerequisites: [],
  challenges: [],
  from: [],
  verdict: computeVerdict(more.from ?? []),
  ...more,
});
const DATA: AssessmentData = {
  edition: '2026-11-22',
  outcomes: [
    { id: 'connectivity', name: 'Connectivity', url: '/outcomes/connectivity/' },
    { id: 'data', name: 'Data', url: '/outcomes/data/' },
  ],
  statements: [statement('con1', 'connectivity'), statement('con2', 'connectivity'), statement('dat1', 'data')],
  actions: [
    action('a', ['con2', 'dat1']),
    action('b', ['dat1']),
    action('c', ['con1'], {
      title: '=1+1',
      effort: 3,
      prerequisites: ['Money', 'Time'],
      challenges: [{ name: 'Capacity', url: '/challenges/capacity/' }],
      from: [
        {
          name: 'Leeds did it',
          url: '/case-studies/leeds/',
          why: 'It shows how.',
          role: 'did',
          helped: 'partly',
          grade: 2,
          cost: '',
          slug: 'leeds',
          place: 'Leeds',
          kind: 'x',
          country: 'y',
          flag: { areas: [], principles: [] },
        },
      ],
    }),
  ],
};

test('an action appears once, under the outcome of its main statement, in the order of the statements', () => {
  const groups = groupActions(DATA);
  expect(groups.map(({ outcome, actions }) => [outcome.id, actions.map((each) => each.action.id)])).toEqual([
    ['connectivity', ['c', 'a']],
    ['data', ['b']],
  ]);
  expect(groups[0]?.actions[1]?.statements.map(({ id }) => id)).toEqual(['con2', 'dat1']);
});

test('one row for each action with all its details, and empty columns to fill in', () => {
  const [head, ...rows] = toActionRows(groupActions(DATA));
  expect(head).toEqual(programmePage.list.columns);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual([
    'Connectivity',
    '=1+1',
    'Begin with it.',
    '3',
    programmePage.efforts[3],
    'Money; Time',
    'con1: We do con1',
    'Capacity',
    'Leeds did it: It shows how. https://new-local-almanac.example/case-studies/leeds/',
    'Tried in 1 place: helped partly in 1. Too few to say.',
    'c',
    ...['', '', '', ''],
  ]);
  expect(toCsv(rows)).toContain("Connectivity,'=1+1,");
});
