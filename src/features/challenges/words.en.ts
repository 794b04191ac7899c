import { t } from '../../shared/t.ts';

export const challengesWords = /* @__PURE__ */ t({
  shows: 'How it shows itself',
  evidence: 'Evidence',
  tried: 'What was tried, where, and did it help',
  triedNone: 'None of the sources seen tells of a council that got on top of this.',
  what: 'What was tried',
  where: 'Where',
  helped: 'Did it help?',
  answers: { yes: 'yes', partly: 'partly', no: 'no', unknown: 'not told' },
  didNotHelp: 'What did not help',
  noneYet: 'No case study of the almanac names this challenge yet.',
  touches: 'It touches',
  here: 'Challenges here',
} as const);
