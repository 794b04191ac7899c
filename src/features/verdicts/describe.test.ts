import { expect, test } from 'vitest';
import { computeVerdict, type Judgement } from '../../model/verdict.ts';
import { describeVerdict } from './describe.ts';

const LACKED: Judgement = { place: 'a', role: 'lacked', helped: 'not stated' };

test.each<[string, readonly Judgement[], string]>([
  ['no case study', [], 'No case study says anything about this yet.'],
  ['only case studies that lacked the step', [LACKED], 'No case study took this step. Those listed show the cost of not taking it.'],
  [
    'one that took it, beside one that lacked it',
    [LACKED, { place: 'b', role: 'did', helped: 'partly' }],
    'Tried in 1 place: helped partly in 1. Too few to say.',
  ],
])('%s', (_, judgements, sentence) => {
  expect(describeVerdict(computeVerdict(judgements))).toBe(sentence);
});
