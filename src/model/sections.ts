/** The five second-level headings of every case study, in their order. The gate refuses any other set. */
export const SECTIONS = [
  { id: 'the-situation', title: 'The situation', guidance: 'the problem, and who it affected.' },
  { id: 'what-they-did', title: 'What they did', guidance: 'the steps, in order, in enough detail to copy.' },
  { id: 'what-changed', title: 'What changed', guidance: 'results with dates and who says so. Call a claim a claim.' },
  {
    id: 'what-went-wrong',
    title: 'What went wrong',
    guidance: 'failures, delays, critics, limits, what happened later, and what the sources do not say.',
  },
  {
    id: 'how-to-do-it-yourself',
    title: 'How to do it yourself',
    guidance: 'three to six steps that a peer could follow next week. If no source gives them, say they are your own suggestions.',
  },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
