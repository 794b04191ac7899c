import { expect, test } from 'vitest';
import { computeVerdict, type Judgement } from './verdict.ts';

const judged = (...helped: Judgement['helped'][]): Judgement[] => helped.map((each) => ({ role: 'did', helped: each }));

test.each<[string, Judgement[], string]>([
  ['no case study', [], 'too-few'],
  ['two that helped', judged('yes', 'yes'), 'too-few'],
  ['two judged of five', judged('yes', 'yes', 'not stated', 'not stated', 'not stated'), 'too-few'],
  ['three that helped', judged('yes', 'yes', 'yes'), 'mostly-helped'],
  ['two of three helped', judged('yes', 'yes', 'no'), 'mostly-helped'],
  ['half helped', judged('yes', 'yes', 'partly', 'partly'), 'mixed'],
  ['all partly', judged('partly', 'partly', 'partly'), 'mixed'],
  ['two of three did not', judged('no', 'no', 'partly'), 'mostly-did-not'],
])('%s: %s', (_, judgements, id) => {
  expect(computeVerdict(judgements).id).toBe(id);
});

test('a case that lacked the step is counted apart and judges nothing', () => {
  const judgements: Judgement[] = [...judged('yes', 'yes', 'yes'), { role: 'lacked', helped: 'not stated' }];
  expect(computeVerdict(judgements)).toEqual({
    id: 'mostly-helped',
    tried: 3,
    helped: 3,
    partly: 0,
    didNot: 0,
    notStated: 0,
    lacked: 1,
  });
});
