import { count as counted } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

const caseStudies = (count: number): string => counted(count, 'case study', 'case studies');

/** The words inside an edition for e-readers and for paper. */
export const editionWords = /* @__PURE__ */ t({
  whole: 'Case studies of local government practice',
  selection: 'A selection of case studies',
  edition: (date: string) => `Edition of ${date}`,
  holds: caseStudies,
  licence: (name: string) => `Licence ${name}`,
  cover: (title: string, subtitle: string, date: string) => `Cover: ${title}. ${subtitle}. Edition of ${date}.`,
  coverName: 'Cover',
  contents: 'Contents',
  landmarks: 'Parts of this edition',
  start: 'Case studies',
  about: 'About this edition',
  aboutText: (count: number, site: string, date: string) => `This is a copy of ${caseStudies(count)} from ${site}, edition of ${date}.`,
  newer: 'Newer editions, with all formats:',
  changes: 'What has changed since:',
  online: 'The almanac online, with search and tools:',
  evidence: 'How we grade evidence:',
  mistakes: 'Report a mistake:',
  licenceTitle: 'Licence and how to cite',
  licenceText: (licence: string, site: string) =>
    `Licensed under ${licence}: you can copy, print, translate and change it if you name ${site}, give the address and say what you changed.`,
  cite: (site: string, date: string) => `To cite this edition: ${site}, edition of ${date},`,
  citeStudy: (title: string, site: string, date: string) => `To cite it: “${title}”, ${site}, checked ${date},`,
  byPlace: 'Case studies by place',
  glossary: 'Glossary',
  flag: (areas: string, principles: string) => `Flag. Areas: ${areas}.${principles ? ` Principles: ${principles}.` : ''}`,
  running: (site: string, date: string) => `${site} · edition of ${date}`,
  accessibility:
    'Headings, lists, tables and links are marked up. Every flag has a text alternative, and nothing depends on colour. The file passes automated checks. No one has checked it against WCAG by hand, so it claims no level.',
} as const);

/** The words of the page `/editions/`. */
export const editionsPageWords = /* @__PURE__ */ t({
  title: 'Editions',
  description: 'The almanac as EPUB for e-readers and as PDF for printing: all of it, or one area.',
  lead: 'The almanac as EPUB for e-readers and as PDF for printing: all of it, or one area.',
  none: 'This copy of the almanac has no editions. They are on the website:',
  list: 'Download an edition',
  caption: 'Editions, with what each contains and its size',
  what: 'What',
  studies: 'Case studies',
  all: 'The whole almanac',
  notMade: 'not made',
  of: (format: string, name: string) => `${format}: ${name}`,
  inEach: 'What is in each',
  inEachPoints: [
    'The full text of each case study, with figures, what went wrong and numbered sources.',
    'The introduction of each area, an index of places and the glossary.',
    'The edition, its date, the licence, and the address for a newer one.',
  ],
  which: 'Which format to choose',
  whichPoints: [
    'EPUB: for an e-reader, phone or tablet. You choose the text size, and links lead from one case study to another.',
    'PDF: for printing on A4 and for reading on a computer. It has page numbers, bookmarks and tags for screen readers.',
  ],
  open: 'How to open an EPUB',
  openPoints: [
    'iPhone, iPad and Mac: open the file in Books.',
    'Android and Windows: open it in a reading app or in an e-reader program.',
    'Kobo and similar e-readers: copy the file to the device by cable. Kindle: use “Send to Kindle”.',
  ],
  link: 'Editions for e-readers and for printing',
  linkText: ', as EPUB and PDF',
} as const);
