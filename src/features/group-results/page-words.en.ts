import { t } from '../../shared/t.ts';
import { resultPage } from '../result/page-words.en.ts';

/** The words of the frame of the page for several people: what stands in the page itself, so that its script does not carry them. */
export const groupResultsPage = /* @__PURE__ */ t({
  title: 'Several people, one sheet',
  description:
    'Put the self-assessments of several people side by side, see where they differ, talk about that first, and settle on one sheet.',
  lead: 'One person cannot answer for a council. Put the sheets of several people side by side, talk about where they differ, and settle on one.',
  questionnaire: resultPage.questionnaire,
  result: resultPage.title,
  method: resultPage.method,
  noScript: {
    heading: 'On paper',
    needs: 'Putting files together needs JavaScript, and it is off here. On paper it goes like this.',
    steps: [
      'Print the statements once for everybody, and let each person answer alone.',
      'For each statement make a tally: how many said 0, 1, 2, 3 or 4, and how many do not know.',
      'Where the lowest and the highest are two rungs apart or more, mark the statement. Talk about these first, the widest first.',
      'Order the rungs by size. The middle one is the median; between two, take the lower. Propose it, and settle on what the talk finds.',
      'Show answers by role only where five people or more share the role, so that nobody can be picked out.',
    ],
    statements: 'The statements, to print',
  },
  before:
    'The files live only as long as this page is open: nothing of them is kept on this device or sent anywhere. When you leave or reload the page they have to be loaded again. What you settle on is kept once you make it the sheet on this device.',
  files: {
    heading: 'The sheets',
    how: 'Each colleague answers alone and saves the workbook to a file. Load the files here, several at once if you like, up to 50.',
    add: 'Add colleagues’ files',
    own: 'Count the sheet on this device too',
    list: 'Sheets from files',
  },
  apart: 'Talk about this first',
  close: { heading: 'Closer together', lead: 'Here people are within one rung of each other, or nobody gave a rung.' },
  agreed: {
    heading: 'The agreed sheet',
    takeAll: 'Take all proposals that are not apart',
    make: 'Make this the sheet on this device',
    what: 'The settled answers take the place of the answers on this device. A statement that is not settled has no answer then. Targets, importance, programme and practice review stay, and so do the notes on this device where you wrote none here.',
    unkept: 'What is settled here is not yet on this device.',
    see: 'See the result',
  },
} as const);
