import { t } from '../../shared/t.ts';
import { result } from './words.en.ts';

/** The words of the frame of the result: what stands in the page itself, so that its script does not carry them. */
export const resultPage = /* @__PURE__ */ t({
  title: result.title,
  description:
    'The result of the self-assessment: twelve outcomes with score, target and lowest statement, what to ask next, and who has done it elsewhere.',
  questionnaire: 'Self-assessment',
  eyebrow: 'Self-assessment, kept on this device only',
  noScript: {
    needs:
      'Showing the result needs JavaScript, and it is off here. The result can be reckoned by hand: for each outcome add the rungs of its statements and divide by their number, where at least two of the three have a rung. Note the lowest rung beside it.',
    heading: 'A profile to fill in by hand',
    statements: ['First statement', 'Second', 'Third'],
    draw: 'Draw it: 0 to 4',
  },
  empty:
    'There are no answers on this device yet. Answer at least two of the three statements of an outcome, and its score stands here. Have you saved a workbook to a file? Load it below.',
  begin: 'Begin the self-assessment',
  loading: 'The statements are being loaded.',
  tools: 'Print, save or copy the result',
  onward: 'Turn gaps into a programme',
  answerMore: 'Go back to the statements',
  together: 'Put the sheets of several people together',
  method: 'How scores are reckoned',
  profile: {
    heading: 'The profile',
    caption:
      'Bar: the mean of your answers. Ring: your lowest statement. Upright line: your target. Each word says which band the mean is in.',
    drawn: 'Mean, lowest, target',
    bands: 'What the words mean',
  },
  change: {
    heading: 'Again next year',
    lead: 'Load the workbook of an earlier year to see what has changed since. Your answers on this device stay as they are, and the file is not kept.',
    load: 'Load an earlier file',
    away: 'Take the earlier file away',
  },
  copyLabel: 'The result as text',
} as const);
