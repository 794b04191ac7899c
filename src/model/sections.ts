/** The five second-level headings of every case study, in their order. The gate refuses any other set. */
export const SECTIONS = [
  { id: 'the-situation', title: 'The situation' },
  { id: 'what-they-did', title: 'What they did' },
  { id: 'what-changed', title: 'What changed' },
  { id: 'what-went-wrong', title: 'What went wrong' },
  { id: 'how-to-do-it-yourself', title: 'How to do it yourself' },
] as const;
