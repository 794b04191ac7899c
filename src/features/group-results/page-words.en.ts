import { t } from '../../shared/t.ts';
import { resultPage } from '../result/page-words.en.ts';

/** The words of the frame of the page for several people, in a separate file so that its script does not load them. */
export const groupResultsPage = /* @__PURE__ */ t({
  title: 'Combine your team’s responses',
  description: 'Compare your colleagues’ self-assessments, discuss where they differ and agree one set of answers.',
  lead: 'Compare responses, discuss where they differ and agree one set of answers.',
  questionnaire: resultPage.questionnaire,
  result: resultPage.title,
  method: resultPage.method,
  noScript: {
    heading: 'On paper',
    needs: 'Combining files needs JavaScript, which is turned off. You can do it on paper.',
    steps: [
      'Print the statements for each person to answer alone.',
      'Tally the levels for each statement, and count who does not know.',
      'Mark any where answers differ by two levels or more. Discuss these first, widest first.',
      'Suggest the median (the lower of two) and agree an answer.',
      'Show roles only if five or more people share one.',
    ],
    statements: 'Print the statements',
  },
  before:
    'These files are not stored or sent, so you will need to open them again if you reload. Agreed answers are saved once you use them on this device.',
  files: {
    heading: 'Responses',
    how: 'Each colleague answers alone and downloads their workbook. Add up to 50 here.',
    add: 'Add response files',
    own: 'Include the response on this device',
    list: 'Responses from files',
  },
  apart: 'Discuss these first: answers differ',
  close: { heading: 'Similar answers', lead: 'These are within one level of each other, or have no level.' },
  agreed: {
    heading: 'Agreed answers',
    acceptAll: 'Accept all suggestions where answers are similar',
    make: 'Use these answers on this device',
    what: 'The agreed answers replace those on this device; statements without one are left blank. Targets, importance, programme and practice review do not change, nor do notes unless you wrote new ones.',
    unsaved: 'These answers are not yet saved on this device.',
    see: 'See the result',
  },
} as const);
