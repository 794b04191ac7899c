import { t } from '../../shared/t.ts';

/** The words that the scripts of the self-assessment, programme and practice review share, in a separate file so that they stay small. */
export const workbook = /* @__PURE__ */ t({
  otherTab: 'Your workbook was changed in another tab. You are seeing the latest version.',
  print: 'Print',
  csv: 'Download as CSV',
  copy: 'Copy as text',
  undo: 'Undo',
  cleared: 'Workbook cleared. You can undo this until you leave the page.',
  undone: 'Restored.',
  loaded: 'Workbook opened. It replaced what was here.',
  saved: (name: string) => `Downloaded as ${name} (or the name you chose).`,
  fileName: (role: string, saved: string) => `almanac-workbook-${role ? `${role}-` : ''}${saved}.json`,
  unreadableFileName: 'almanac-workbook-unreadable.json',
  fileUnreadable: 'We could not read the file. Your workbook has not changed.',
  refused: {
    'too-large': 'This file is larger than 1MB, so it is not an almanac workbook. Your workbook has not changed.',
    'not-json': 'The file is damaged or incomplete, or is not an almanac workbook. Your workbook has not changed.',
    'other-format': 'This is not an almanac workbook. Select a file you downloaded from “Your workbook”. Your workbook has not changed.',
    'other-version': 'This workbook is from a version of the almanac that this one cannot open. Your workbook has not changed.',
  },
  refusedFor: {
    'unsafe-key': (places: string) => `This file has parts we cannot open: ${places}. Your workbook has not changed.`,
    shape: (places: string) => `Some parts of this file are not in the right format: ${places}. Your workbook has not changed.`,
    unknown: (places: string) => `This file includes statements or actions not in this edition: ${places}. Your workbook has not changed.`,
  },
  answers: { unknown: 'Don’t know', 'not-ours': 'Not our responsibility', open: 'Not answered' },
  loadFailed: 'The self-assessment could not load. Reload the page to try again.',
} as const);
