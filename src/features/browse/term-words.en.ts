import { CHALLENGES } from '../../model/challenges.ts';
import { t } from '../../shared/t.ts';

export const termsWords = /* @__PURE__ */ t({
  descriptions: {
    areas: 'The eight areas of activity in Planting the Flag, each with its points, questions to ask, measures and case studies.',
    principles: 'The four principles in Planting the Flag: simplify, standardise, share and sustain, each with tests and case studies.',
    outcomes: 'The 12 outcomes for the digitalisation of local government from the LGA, Socitm and Solace, with case studies.',
    challenges: `${CHALLENGES.length} challenges councils face with digital: the signs, what was tried, where, and whether it helped.`,
    tasks: 'The three tasks in Planting the Flag: reset, reform and recover, each with its case studies.',
    themes: 'The three themes in Planting the Flag: people, place and productivity, each with its case studies.',
  },
  leads: {
    areas: 'The eight areas of activity in the Planting the Flag briefing.',
    principles: 'The four principles in the briefing, each shown as symbols on a case study’s flag.',
    outcomes: 'A common language for what digitalisation is for, agreed by the LGA, Socitm and Solace.',
    challenges: 'What gets in the way, what councils tried, and whether it helped.',
    tasks: 'What the briefing asks of councils after a crisis.',
    themes: 'Who and what it is for.',
  },
  points: 'Points from the briefing',
  proof: {
    yes: 'Shown by',
    partly: 'Partly shown by',
    against: 'Where it failed or reached a limit',
    none: 'No case study shows this yet.',
    invite: 'Contribute one',
  },
  questions: 'Questions to ask',
  measures: 'What to measure',
  reading: 'Reading',
  byPrinciple: 'By principle',
  byArea: 'By area',
  tests: 'You are following it when…',
  warning: 'What it is not',
  test: 'The test',
  good: 'What good looks like',
  aims: 'Aims',
  wording: {
    publishers: 'The meaning is the publishers’, in our words. “What good looks like” and the aims are ours.',
    ours: 'The publishers’ full wording was not available. The meaning, “What good looks like” and the aims are ours.',
  },
  alsoCalled: (names: string) => `Also called: ${names}.`,
  calledIn: (name: string, date: string) => `${name} (${date})`,
  studies: 'Case studies',
  about: 'Why it matters',
} as const);
