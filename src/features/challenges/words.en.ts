import { formatNumber } from '../../shared/format-number.ts';
import { count as counted, plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const challengesWords = /* @__PURE__ */ t({
  shows: 'Signs of this problem',
  evidence: 'Evidence',
  tried: 'What councils tried, and whether it helped',
  triedNone: 'None of our sources describes a council that has solved this.',
  what: 'What was tried',
  where: 'Where',
  helped: 'Did it help?',
  answers: { yes: 'helped', partly: 'partly helped', no: 'did not help', unknown: 'not stated' },
  didNotHelp: 'What did not help',
  noneYet: 'No case study covers this challenge yet.',
  touches: 'Related areas and outcomes',
  here: 'Related challenges',
  whatWasTried: 'What was tried, and did it help?',
  elsewhere: 'Also reported',
  verdicts: { yes: 'Helped', partly: 'Partly helped', no: 'Did not help', unknown: 'Not stated' },
  about: 'What we make of it',
  steps: (count: number) => plural(count, 'One step drawn from these cases', `${count} steps drawn from these cases`),
  stepFrom: (count: number) => plural(count, '(from one case study)', `(from ${formatNumber(count)} case studies)`),
  plan: 'Plan these steps in a programme',
  wentWrong: 'What went wrong elsewhere',
  failure: {
    title: 'What went wrong',
    description: 'Failures that case studies of local government report: what happened, where it started, how it showed and what was done.',
    lead: (failures: number, studies: number) =>
      `${formatNumber(failures)} failures from ${formatNumber(studies)} case studies: how each showed, what was done about it, and who says so.`,
    groups: 'Failures by where they started and by area',
    by: { stage: 'Where it started', area: 'Area' },
    titles: {
      stage: (name: string) => `What went wrong: ${name.toLowerCase()}`,
      area: (name: string) => `What went wrong in ${name.toLowerCase()}`,
    },
    groupDescription: (name: string, count: number) =>
      `${plural(count, 'One failure', `${formatNumber(count)} failures`)} that case studies of local government report: ${name.toLowerCase()}.`,
    all: 'All failures',
    preMortem: 'Pre-mortem: print the failures to expect in your plan',
    count: (count: number) => counted(count, 'failure'),
    sign: 'How it showed:',
    response: 'What was done:',
  },
} as const);
