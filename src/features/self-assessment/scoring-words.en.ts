import { t } from '../../shared/t.ts';

/** The words of the page that explains how scoring works. */
export const scoring = /* @__PURE__ */ t({
  scale: 'The scale',
  scaleText: 'Every statement uses the same five levels. Each statement describes what they look like.',
  outcome: 'From three answers to an outcome',
  mean: (least: number) =>
    `An outcome’s score is the average level of its statements, to one decimal place. At least ${least} of the three need a level.`,
  aside:
    '“Don’t know” and “not our responsibility” have no level. They are excluded from the average and counted separately. “Don’t know” becomes something to find out.',
  lowest: (mean: string) =>
    `We show the lowest level next to each average, because an average can hide it: levels 4, 4 and 0 average ${mean}, and the 0 is what to discuss.`,
  bandsText: 'Each average also has a band name, so nothing depends on colour.',
  bandsCaption: 'Score bands',
  band: 'Band',
  from: 'Average',
  fromTo: (from: number, below: number | undefined) => (below === undefined ? `${from} and above` : `${from} to below ${below}`),
  meaning: 'What it means',
  noScore: 'Why there is no overall score',
  noScoreText:
    'A single number would be read as a league table and hide what matters. Instead, we show how many outcomes meet the target you set. Set level 4 only for the few where you want to lead.',
  people: 'Several people',
  peopleText: (difference: number, leastOfRole: number) =>
    `When several people answer, we show the median and range. Statements where answers differ by ${difference} levels or more come first. The suggested agreed answer is the median, rounded down. Roles are shown only if at least ${leastOfRole} people share one, so no one can be identified.`,
  programme: 'From gaps to a programme',
  terms: [
    { name: 'Gap', text: 'Target minus level, and never below 0. “Don’t know” counts as a gap of 1, with the step to find out.' },
    { name: 'Importance', text: 'From 1 to 3: how much the outcome supports your council plan. Set for each outcome.' },
    { name: 'Risk', text: '1 if a statutory duty, safety or a critical service is affected, otherwise 0.' },
    { name: 'Benefit', text: 'Gap times (importance plus risk). From 0 to 16.' },
    {
      name: 'Effort',
      text: '1: weeks, with existing staff. 2: months, with some funding. 3: a year or more, with procurement or restructuring. The council may set its own.',
    },
    {
      name: 'Rank',
      text: 'Benefit divided by effort, highest first. If equal, the larger benefit comes first, then the two statements that usually block the rest, then by name.',
    },
  ],
  example: 'An example',
  exampleCaption: 'Three gaps and their results',
  statement: 'Statement',
  columns: ['Level', 'Target', 'Gap', 'Importance', 'Risk', 'Benefit', 'Effort', 'Rank'],
  quadrant: 'Quadrant',
  quadrantsText: 'The numbers are small and whole, so you can check the scoring by hand and show it to a committee.',
  quadrantsCaption: 'The four quadrants',
  rule: 'Rule',
  order: 'What to do first',
  orderText: 'Two statements usually block the rest. If either is at level 0, the programme says so.',
  noNewMoney: '“No new money” leaves out every step of effort 3.',
  byHand: 'By hand',
  byHandSteps: [
    'Write the level next to each statement.',
    'Add the levels for each outcome and divide by how many there are (at least two).',
    'Note the lowest level and the number of “don’t know” answers.',
    'Subtract the level from the target. Multiply by importance, or by importance plus one if there is a risk.',
    'Divide by the effort of the step, and start with the highest number.',
  ],
} as const);
