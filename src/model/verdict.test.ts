import { expect, test } from 'vitest';
import { computeVerdict, type Helped, type Judgement } from './verdict.ts';

/** One judgement each from different places. */
const judged = (...helped: Helped[]): Judgement[] => helped.map((each, index) => ({ place: `place-${index}`, role: 'did', helped: each }));
const from = (place: string, helped: Helped, about?: string): Judgement => ({ place, helped, ...(about && { about }) });

test.each<[string, Judgement[], string]>([
  ['no case study', [], 'too-few'],
  ['two that helped', judged('yes', 'yes'), 'too-few'],
  ['two judged of five', judged('yes', 'yes', 'not stated', 'not stated', 'not stated'), 'too-few'],
  ['three that helped', judged('yes', 'yes', 'yes'), 'mostly-helped'],
  ['two of three helped', judged('yes', 'yes', 'no'), 'mostly-helped'],
  ['half helped', judged('yes', 'yes', 'partly', 'partly'), 'mixed'],
  ['all partly', judged('partly', 'partly', 'partly'), 'mostly-partly'],
  ['one of each', judged('yes', 'partly', 'no'), 'mixed'],
  ['two of three did not', judged('no', 'no', 'partly'), 'mostly-did-not'],
  ['three judgements from two places', [from('a', 'yes', 'x'), from('a', 'yes', 'y'), from('b', 'yes', 'x')], 'too-few'],
  ['three case studies from one place', [from('a', 'yes'), from('a', 'yes'), from('a', 'yes')], 'too-few'],
  ['a place whose case studies differ counts as partly', [...judged('yes', 'yes'), from('a', 'yes'), from('a', 'no')], 'mostly-helped'],
])('%s: %s', (_, judgements, id) => {
  expect(computeVerdict(judgements).id).toBe(id);
});

test('a place that lacked the step is counted separately and does not judge it', () => {
  const judgements: Judgement[] = [...judged('yes', 'yes', 'yes'), { place: 'elsewhere', role: 'lacked', helped: 'not stated' }];
  expect(computeVerdict(judgements)).toEqual({
    id: 'mostly-helped',
    tried: 3,
    helped: 3,
    partly: 0,
    didNot: 0,
    notStated: 0,
    lacked: 1,
    judgedPlaces: 3,
  });
});

test('a place counts once for a step, and an answer counts even if another of its case studies states none', () => {
  const judgements: Judgement[] = [from('a', 'not stated'), from('a', 'yes'), { place: 'a', role: 'lacked', helped: 'not stated' }];
  expect(computeVerdict(judgements)).toMatchObject({ tried: 1, helped: 1, notStated: 0, lacked: 0 });
});
