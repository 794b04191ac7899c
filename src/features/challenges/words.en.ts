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
} as const);
