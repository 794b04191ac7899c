import { describe, expect, test } from 'vitest';
import { EMPTY_WORKBOOK, type AnswerEntry } from '../../model/workbook-schema.ts';
import { result as words } from './words.en.ts';
import type { AssessedOutcome, StatementData } from '../../content/assessment-data.ts';
import { setAnswer } from '../workbook/change-workbook.ts';
import { changesBetween } from './change-between.ts';
import { describeChange } from './change-words.ts';
import { lowAnswers, LOWEST_SHOWN, unknownStatements } from './low-answers.ts';
import { profileOf, sumUp } from './profile.ts';
import { toResultCsv } from './result-csv.ts';
import { toResultText } from './result-text.ts';
import { describeSum } from './sum-words.ts';

const OUTCOMES: AssessedOutcome[] = [
  { id: 'data', name: 'Data', url: '/outcomes/data/' },
  { id: 'democracy', name: 'Democracy and participation', url: '/outcomes/democracy/' },
  { id: 'value', name: 'Value', url: '/outcomes/value/' },
];
const STATEMENTS = OUTCOMES.flatMap(({ id: outcome }) =>
  [1, 2, 3].map((number): StatementData => ({
    id: `${outcome}-${number}`,
    outcome,
    statement: `Statement ${number} on ${outcome}.`,
    topic: `Topic ${number}`,
    levels: [],
    risk: '',
    ask: `Who knows of ${outcome} ${number}?`,
    studies: ['leeds', 'wigan'].map((slug) => ({
      ...{ slug, name: `How ${slug} did it`, url: `/case-studies/${slug}/`, why: 'It began small.', place: slug, kind: 'district' },
      ...{ country: 'england', flag: { areas: [], principles: [] } },
    })),
    challenges: [{ name: 'No time', url: '/challenges/capacity/', why: 'Nobody gets to it.' }],
  })),
);
const FACTS = STATEMENTS.map(({ id, outcome }) => ({ id, outcome, risk: false }));
const give = (...answers: AnswerEntry['answer'][]) =>
  answers.reduce((workbook, answer, index) => setAnswer(workbook, FACTS[index]?.id ?? '', { answer }), EMPTY_WORKBOOK);

const NOW = give(1, 2, 0, 3, 4, 'unknown', 'not-ours', 2);
const ROWS = profileOf(NOW, OUTCOMES, FACTS);
const COMPARED = { day: '3 May 2025', outcomes: changesBetween(give(2, 2, 2, 3, 3), NOW, OUTCOMES, FACTS).outcomes };

describe('the sentence', () => {
  const sumOf = (reached: number, scored: number, far: number) =>
    describeSum({ reached, scored, total: 12, furthest: OUTCOMES.slice(0, far) });

  test.each([
    [0, 0, 0, 'No outcome has a score yet. At least two of its three statements need a level.'],
    [1, 1, 0, 'The one outcome with enough answers is at or above your target.'],
    [0, 1, 1, 'The one outcome with enough answers is below your target.'],
    [
      4,
      11,
      2,
      '4 of 11 outcomes with enough answers are at or above your target. Furthest from target: Data and Democracy and participation.',
    ],
    [1, 12, 1, '1 of the 12 outcomes is at or above your target. Furthest from target: Data.'],
    [0, 12, 3, 'None of the 12 outcomes is at or above your target. Furthest from target: Data, Democracy and participation and Value.'],
    [12, 12, 0, 'All 12 outcomes are at or above your target.'],
    [5, 5, 0, 'All 5 outcomes with enough answers are at or above your target.'],
  ])('%i of %i, %i far', (reached, scored, far, sentence) => {
    expect(sumOf(reached, scored, far)).toBe(sentence);
  });

  test('if many are equally far, none is named', () => {
    const furthest = [...OUTCOMES, ...OUTCOMES];
    expect(describeSum({ reached: 0, scored: 6, total: 12, furthest })).toContain('6 outcomes are equally far from target.');
  });

  test('is made from the answers', () => {
    expect(describeSum(sumUp(ROWS))).toBe('1 of 2 outcomes with enough answers is at or above your target. Furthest from target: Data.');
  });
});

describe('a change in words', () => {
  test.each<[number | undefined, 0 | 1, string]>([
    [0.7, 1, 'up 0.7'],
    [-2, 0, 'down 2'],
    [0, 1, 'the same'],
    [undefined, 1, 'cannot be compared'],
  ])('%s', (change, decimals, said) => {
    expect(describeChange(change, decimals)).toBe(said);
  });
});

describe('the CSV', () => {
  const lines = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

  test('has one row per outcome; missing values are empty', () => {
    expect(lines(toResultCsv(ROWS))).toEqual([
      'Outcome,Score,Lowest answer,Target,Below target by,Importance,Band,Answered on the scale,Don’t know,Not our responsibility,Not answered',
      'Data,1.0,0,3,2.0,2,Building,3,0,0,0',
      'Democracy and participation,3.5,3,3,0.0,2,Established,2,1,0,0',
      'Value,,2,3,,2,Not enough answers,1,0,1,1',
    ]);
  });

  test('with an earlier file, its score and the change, in words, are in the last columns', () => {
    const [head, data, , value] = lines(toResultCsv(ROWS, COMPARED));
    expect(head).toMatch(/,Score on 3 May 2025,Change$/);
    expect(data).toMatch(/,2\.0,down 1\.0$/);
    expect(value).toMatch(/,,cannot be compared$/);
  });
});

describe('the text', () => {
  const parts = {
    asOf: 'As of 25 November 2026.',
    origin: 'https://www.example.org',
    sum: sumUp(ROWS),
    rows: ROWS,
    low: lowAnswers(NOW, STATEMENTS),
    unknown: unknownStatements(NOW, STATEMENTS),
  };

  test('has the sentence, every outcome, the lowest with their questions and addresses, and what to find out', () => {
    expect(toResultText(parts)).toMatchInlineSnapshot(`
      "Your results and next steps
      As of 25 November 2026.

      1 of 2 outcomes with enough answers is at or above your target. Furthest from target: Data. There is deliberately no overall score, as it would be read as a league table.

      Data: 1.0 (building), lowest answer 0, target 3
      Democracy and participation: 3.5 (established), lowest answer 3, target 3
      Value: not enough answers

      Lowest answers and what to ask next

      1. Statement 3 on data. Data: Not started (0), target 3.
      Ask next: Who knows of data 3?
      - How leeds did it (leeds). It began small. https://www.example.org/case-studies/leeds/
      - How wigan did it (wigan). It began small. https://www.example.org/case-studies/wigan/
      - Challenge: No time. Nobody gets to it. https://www.example.org/challenges/capacity/

      2. Statement 1 on data. Data: Ad hoc (1), target 3.
      Ask next: Who knows of data 1?
      - How leeds did it (leeds). It began small. https://www.example.org/case-studies/leeds/
      - How wigan did it (wigan). It began small. https://www.example.org/case-studies/wigan/
      - Challenge: No time. Nobody gets to it. https://www.example.org/challenges/capacity/

      3. Statement 2 on data. Data: Partly in place (2), target 3.
      Ask next: Who knows of data 2?
      - How leeds did it (leeds). It began small. https://www.example.org/case-studies/leeds/
      - How wigan did it (wigan). It began small. https://www.example.org/case-studies/wigan/
      - Challenge: No time. Nobody gets to it. https://www.example.org/challenges/capacity/

      4. Statement 2 on value. Value: Partly in place (2), target 3.
      Ask next: Who knows of value 2?
      - How leeds did it (leeds). It began small. https://www.example.org/case-studies/leeds/
      - How wigan did it (wigan). It began small. https://www.example.org/case-studies/wigan/
      - Challenge: No time. Nobody gets to it. https://www.example.org/challenges/capacity/

      Find out

      - Statement 3 on democracy. Ask next: Who knows of democracy 3?
      "
    `);
  });

  test('gives the change if there is an earlier file, and only if it can be measured', () => {
    const text = toResultText({ ...parts, compared: COMPARED });
    expect(text).toContain('target 3, down 1.0 since 3 May 2025\n');
    expect(text).toContain('Value: not enough answers\n');
  });

  test('names only the lowest few', () => {
    const many = Array.from({ length: LOWEST_SHOWN + 3 }).flatMap(() => parts.low.slice(0, 1));
    const text = toResultText({ ...parts, low: many });
    expect(text.match(/^\d+\. /gm)).toHaveLength(LOWEST_SHOWN);
  });

  test('has no headings for missing parts', () => {
    const text = toResultText({ ...parts, low: [], unknown: [] });
    expect(text).not.toContain(words.low.heading);
    expect(text).not.toContain(words.investigation.heading);
  });
});
