import { describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { asYaml, exampleAction, exampleStatements } from '../example-actions.ts';
import { readYaml } from '../read-source.ts';
import { checkAction, checkActionsTogether, checkAssessment } from './actions.ts';

const CONTEXT: Context = { placeIds: new Set(), caseStudyIds: new Set(['example', 'other']), routeTargets: new Set() };
const statements = await exampleStatements('example', 'other');
const assessment = readYaml('content/assessment.yaml', asYaml(statements));

const action = (lifts: string[], studies: string[]) => readYaml('content/actions/try.yaml', asYaml(exampleAction(lifts, studies)));

describe('the case studies of an action', () => {
  test.each([
    ['one', ['example'], []],
    ['two', ['example', 'other'], []],
    ['one that is not there', ['exampel'], [{ code: 'unknown-case-study', line: 9 }]],
    ['one of them twice', ['example', 'other', 'example'], [{ code: 'repeated-case-study', line: 13 }]],
    ['one three times', ['example', 'example', 'example'], [{ code: 'repeated-case-study' }, { code: 'repeated-case-study' }]],
  ])('%s', (_, studies, problems) => {
    expect(checkAction(action(['con1'], studies), CONTEXT)).toMatchObject(problems);
  });
});

describe('the case studies of a statement', () => {
  test('two that are there', () => {
    expect(checkAssessment(assessment, CONTEXT)).toEqual([]);
  });

  test('the same one twice, and only in the last statement', async () => {
    const before = statements.slice(0, -1);
    const last = (await exampleStatements('other', 'other')).slice(-1);
    const problems = checkAssessment(readYaml('content/assessment.yaml', asYaml([...before, ...last])), CONTEXT);
    expect(problems).toMatchObject([{ code: 'repeated-case-study', message: 'The case study "other" stands here twice.' }]);
    expect(problems[0]?.line).toBeGreaterThan(asYaml(before).split('\n').length);
  });
});

describe('actions and statements together', () => {
  const all = statements.map(({ id }) => id);

  test('every statement has an action', () => {
    expect(checkActionsTogether([assessment, action(all.slice(0, 3), ['example'])])).toHaveLength(all.length - 3);
    expect(checkActionsTogether([assessment, ...all.map((id) => action([id], ['example']))])).toEqual([]);
  });

  test('a statement that nothing lifts', () => {
    const actions = all.slice(1).map((id) => action([id], ['example']));
    expect(checkActionsTogether([assessment, ...actions])).toMatchObject([{ code: 'no-action', file: 'content/assessment.yaml', line: 1 }]);
  });

  test('an action that lifts a stranger', () => {
    const actions = all.map((id) => action([id], ['example']));
    expect(checkActionsTogether([assessment, ...actions, action(['con9'], ['example'])])).toMatchObject([
      { code: 'unknown-statement', file: 'content/actions/try.yaml', line: 4 },
    ]);
  });
});
