import { t } from '../../shared/t.ts';

export const termsWords = /* @__PURE__ */ t({
  descriptions: {
    areas: 'The eight areas of activity of Planting the Flag, each with its points, questions to ask, measures and case studies.',
    principles: 'The four principles of Planting the Flag: simplify, standardise, share and sustain, each with tests and case studies.',
    outcomes: 'The twelve outcomes of the LGA, Socitm and Solace for the digitalisation of local government, with case studies.',
    challenges:
      'Twenty-four challenges that councils meet when they digitalise: how each shows itself, what was tried, where, and whether it helped.',
    tasks: 'The three tasks of Planting the Flag: reset, reform and recover, each with its case studies.',
    themes: 'The three themes of Planting the Flag: people, place and productivity, each with its case studies.',
  },
  leads: {
    areas: 'The eight areas in which the briefing Planting the Flag sees a new local normal.',
    principles: 'The four principles of the briefing, each drawn as a mark on the flag of a case study.',
    outcomes: 'A common language for what digitalisation is for, agreed by the LGA, Socitm and Solace.',
    challenges: 'What gets in the way, what councils tried, and whether it helped.',
    tasks: 'What the briefing asks of councils after a crisis.',
    themes: 'Whom and what all of it is for.',
  },
  points: "The briefing's own points",
  questions: 'Questions to ask',
  measures: 'What you could measure',
  reading: 'Reading',
  byPrinciple: 'By principle',
  byArea: 'By area',
  tests: 'You are following it when …',
  warning: 'Often mistaken for it',
  test: 'The test',
  good: 'What good looks like',
  aims: 'Aims within it',
  wording: {
    publishers: "The meaning restates the publishers' in our words. What good looks like and the aims are this almanac's.",
    ours: "The publishers' full wording was not available. The meaning, what good looks like and the aims are this almanac's.",
  },
  alsoCalled: (names: string) => `Also called: ${names}.`,
  calledIn: (name: string, date: string) => `${name} (${date})`,
  studies: 'Case studies',
  about: 'Why it matters',
} as const);
