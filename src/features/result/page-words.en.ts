import { t } from '../../shared/t.ts';
import { result } from './words.en.ts';

/** The words of the frame of the result, in a separate file so that its script does not load them. */
export const resultPage = /* @__PURE__ */ t({
  title: result.title,
  description:
    'Your self-assessment results for 12 outcomes: scores, targets, lowest answers, what to ask next and who has done it elsewhere.',
  questionnaire: 'Self-assessment',
  eyebrow: 'Self-assessment, saved on this device only',
  noScript: {
    needs:
      'The result needs JavaScript, which is turned off. You can score by hand: for each outcome, average the levels (at least two of three) and note the lowest.',
    heading: 'A profile to fill in by hand',
    statements: ['First statement', 'Second', 'Third'],
    draw: 'Draw it: 0 to 4',
  },
  empty: 'No answers on this device yet. Answer at least two statements in an outcome to see its score, or open a saved workbook.',
  begin: 'Start the self-assessment',
  loading: 'Loading…',
  tools: 'Print, download or copy',
  onward: 'Plan a programme from your gaps',
  answerMore: 'Go back to the statements',
  together: 'Combine your team’s responses',
  method: 'How scoring works',
  profile: {
    heading: 'The profile',
    caption: 'Bar: average score. Ring: lowest answer. Vertical line: your target. The label is the score band.',
    drawn: 'Average, lowest, target',
    bands: 'What the bands mean',
  },
  change: {
    heading: 'Compare with an earlier year',
    lead: 'Open last year’s workbook to see what has changed. Your current answers do not change and the file is not stored.',
    load: 'Open an earlier workbook',
    away: 'Remove the earlier workbook',
  },
  copyLabel: 'The result as text',
} as const);
