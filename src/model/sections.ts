/** The five second-level headings of every case study, in their order. The gate refuses any other set. */
export const SECTIONS = [
  { id: 'the-situation', title: 'The situation', tells: 'what was wrong or wanted, for whom, before.' },
  { id: 'what-they-did', title: 'What they did', tells: 'the steps, in order, concrete enough to copy.' },
  { id: 'what-changed', title: 'What changed', tells: 'results with dates and who says so. What was only claimed is called claimed.' },
  {
    id: 'what-went-wrong',
    title: 'What went wrong',
    tells: 'failures, delays, critics, limits, what happened later, and what the sources do not tell.',
  },
  {
    id: 'how-to-do-it-yourself',
    title: 'How to do it yourself',
    tells: 'three to six steps that a peer could follow next week. Say that they are your reading where no source gives them.',
  },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
