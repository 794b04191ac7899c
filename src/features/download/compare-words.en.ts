import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const compareCopiesWords = /* @__PURE__ */ t({
  title: 'Compare with an older copy',
  how: 'To see what this edition adds, changes and removes, choose the file MANIFEST.txt from the folder “almanac” of an older copy. It is read on this device and sent nowhere.',
  needsScript: 'This needs JavaScript. Without it, compare the two MANIFEST.txt files with a tool such as diff.',
  choose: 'Choose an older MANIFEST.txt',
  tooLarge: 'This file is larger than 5MB, so it is not a MANIFEST.txt of the almanac. Choose another file.',
  unreadable: 'This file could not be read. Copy it to this computer, then choose it again.',
  notOne: 'This file is not a MANIFEST.txt: each line of one has a checksum and a path. Choose the file from the folder “almanac”.',
  noData: 'The list of this edition could not be loaded. Reload the page, then choose the file again.',
  same: (edition: string) => `Both copies are the same: the edition of ${edition}.`,
  differ: (edition: string) => `Compared with the edition of ${edition}.`,
  newStudies: (studies: number) => count(studies, 'new case study', 'new case studies'),
  changedStudies: (studies: number) => count(studies, 'changed case study', 'changed case studies'),
  goneStudies: (studies: number) => count(studies, 'removed case study', 'removed case studies'),
  newPages: (pages: number) => count(pages, 'other new page'),
  gonePages: (pages: number) => count(pages, 'other removed page'),
  files: (added: number, changed: number, gone: number) =>
    `All files: ${added} new, ${changed} changed, ${gone} removed. Every page shows the date of its edition, so all pages change.`,
} as const);
