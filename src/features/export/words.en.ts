import { listNames } from '../../shared/list-names.ts';
import { count as counted } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

const caseStudies = (count: number): string => counted(count, 'case study', 'case studies');

/** The words of a single-file copy, and the messages when one is made. They are loaded when a reader asks for one. */
export const renderExport = /* @__PURE__ */ t({
  lead: (count: number, site: string, date: string) => `${caseStudies(count)} from ${site}, edition of ${date}.`,
  offline: 'This file works offline. The whole almanac is at',
  newer: 'There may be a newer edition.',
  sameOnline: 'This selection in the current edition:',
  notes: 'Notes before case studies were added by the person who made this file. They are not part of the almanac.',
  note: 'Note:',
  contents: 'Contents',
  back: 'Back to the contents',
  cite: 'To cite it:',
  citation: (title: string, site: string, date: string) => `“${title}”, ${site}, checked ${date},`,
  licence: 'Licence and how to cite',
  licenceText: (licence: string, site: string) =>
    `Licensed under ${licence}: you can copy, print, translate and change it if you name ${site}, give the address and say what you changed.`,
  citeAll: (site: string, date: string) => `To cite all of it: ${site}, edition of ${date},`,
  whole: 'Download the whole almanac to use offline:',
  saved: (file: string, count: number, size: string) => `Downloaded as ${file}: ${caseStudies(count)}, ${size}.`,
  failed: (titles: readonly string[], more: number) =>
    `We could not create the file, because ${listNames([...titles.map((title) => `“${title}”`), ...(more > 0 ? [`${more} more`] : [])])} did not load. Try again.`,
  frameFailed: 'We could not create the file, because part of the page did not load. Try again.',
} as const);
