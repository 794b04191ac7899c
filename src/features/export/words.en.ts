import { listNames } from '../../shared/list-names.ts';
import { t } from '../../shared/t.ts';

const caseStudies = (count: number): string => (count === 1 ? '1 case study' : `${count} case studies`);

/** The words in a small edition, and of what makes it. They are loaded when a reader asks for one. */
export const renderExport = /* @__PURE__ */ t({
  lead: (count: number, site: string, date: string) => `${caseStudies(count)} from ${site}, edition of ${date}.`,
  offline: 'This file needs no network: all of its text is in it. The whole almanac is at',
  newer: 'A newer edition may be there.',
  sameOnline: 'The same selection in the almanac of today:',
  notes: 'A note before a case study is by whoever made this file, and no part of the almanac.',
  note: 'Note:',
  contents: 'Contents',
  back: 'Back to the contents',
  cite: 'To cite it:',
  citation: (title: string, site: string, date: string) => `“${title}”, ${site}, checked ${date},`,
  licence: 'Licence, and how to cite',
  licenceText: (licence: string, site: string) =>
    `The text is under ${licence}: you may copy, print, translate and change it if you name ${site}, give the address and say what you changed.`,
  citeAll: (site: string, date: string) => `To cite all of it: ${site}, edition of ${date},`,
  whole: 'The whole almanac to download, for reading without a network:',
  saved: (file: string, count: number, size: string) => `Saved as ${file}: ${caseStudies(count)}, ${size}.`,
  failed: (titles: readonly string[], more: number) =>
    `No file was made: the text of ${listNames([...titles.map((title) => `“${title}”`), ...(more > 0 ? [`${more} more`] : [])])} could not be loaded. Press “Save as one file” to try again.`,
  frameFailed: 'No file was made: the part that all such files share could not be loaded. Press “Save as one file” to try again.',
} as const);
