import { t } from '../../shared/t.ts';

/** The words of the page that explains the reckoning. */
export const scoring = /* @__PURE__ */ t({
  ladder: 'The ladder',
  ladderText: 'Every statement is answered on the same five rungs. What each rung looks like is said beside each statement.',
  outcome: 'From three answers to an outcome',
  mean: (least: number) =>
    `The score of an outcome is the mean of the rungs of its statements, to one decimal place. At least ${least} of its three statements must have a rung; with fewer, there are not enough answers to speak of it.`,
  aside:
    '“Don’t know” and “not ours” have no rung. They are left out of the mean and counted beside it: not to know is a finding, and becomes something to find out.',
  lowest: (mean: string) =>
    `Beside every mean stands the lowest rung, because a mean hides it. Rungs 4, 4 and 0 have the mean ${mean}, and the nought is what to talk about.`,
  bandsText: 'A mean is also told in a word, so that nothing depends on colour.',
  bandsCaption: 'The words for a mean',
  band: 'Word',
  from: 'Mean',
  fromTo: (from: number, below: number | undefined) => (below === undefined ? `${from} and above` : `${from} to below ${below}`),
  meaning: 'What it means',
  noScore: 'Why there is no overall score',
  noScoreText:
    'One number for a whole council would be read as a league table, and it would hide what is worth knowing. The result tells instead how many outcomes are at or above the target that the council set for them. Targets are the council’s own: the top rung is meant for the few outcomes in which it wants to lead.',
  people: 'Several people',
  peopleText: (apart: number, leastOfRole: number) =>
    `Where several people answer, each statement has a median and a range. Where the lowest and the highest rung are ${apart} or more apart, it is worth talking about first. The rung proposed for the agreed sheet is the median, or the rung below it where the median lies between two. Answers are split by role only where at least ${leastOfRole} people share one, so that nobody can be picked out.`,
  programme: 'From gaps to a programme',
  terms: [
    { name: 'Gap', text: 'The target less the rung, and never below 0. “Don’t know” counts as a gap of 1, with the step to find out.' },
    { name: 'Importance', text: 'From 1 to 3: how much the outcome serves the council’s own plan. Set for each outcome.' },
    { name: 'Risk', text: '1 where a statutory duty, safety or a critical service is at stake, otherwise 0.' },
    { name: 'Benefit', text: 'Gap times (importance plus risk). From 0 to 16.' },
    {
      name: 'Effort',
      text: '1: weeks, with the people there are. 2: months and some money. 3: a year or more, procurement or restructuring. The council may set its own.',
    },
    { name: 'Rank', text: 'Benefit divided by effort, the highest first; where that is the same, the larger benefit first, then by name.' },
  ],
  example: 'An example',
  exampleCaption: 'Three gaps and what they come to',
  statement: 'Statement',
  columns: ['Rung', 'Target', 'Gap', 'Importance', 'Risk', 'Benefit', 'Effort', 'Rank'],
  quadrant: 'Quadrant',
  quadrantsText: 'The numbers are small and whole, so that the reckoning can be done by hand and shown to a committee.',
  quadrantsCaption: 'The four quadrants',
  rule: 'Rule',
  order: 'What usually comes first',
  orderText: 'Two statements usually hold up everything else. Where one of them stands on rung 0, the programme says so.',
  noNewMoney: '“No new money” leaves out every step of effort 3.',
  byHand: 'By hand',
  byHandSteps: [
    'Write the number of the rung beside each statement.',
    'For each outcome add the numbers of its statements and divide by how many there are, if there are at least two.',
    'Write the lowest number beside the mean, and the number of “don’t know”.',
    'Take the target, subtract the rung, and multiply by importance, or by importance plus one where a risk is at stake.',
    'Divide by the effort of the step, and begin with the highest number.',
  ],
} as const);
