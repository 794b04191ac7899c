import { t } from '../../shared/t.ts';

/** The words that the scripts of the self-assessment, the programme and the practice review share. Apart from en.ts, so that they stay small. */
export const workbook = /* @__PURE__ */ t({
  otherTab: 'Another tab changed the workbook. This page shows it as it is now.',
  print: 'Print',
  csv: 'Save as CSV',
  copy: 'Copy as text',
  undo: 'Undo',
  cleared: 'The workbook is cleared from this device. Until you leave this page it can be brought back.',
  undone: 'Brought back.',
  loaded: 'The file is loaded, in place of what was here.',
  saved: (name: string) => `Saved as ${name}, if your browser did not ask for another name.`,
  fileName: (saved: string) => `almanac-workbook-${saved}.json`,
  unreadableFileName: 'almanac-workbook-unreadable.json',
  fileUnreadable: 'The file could not be read. Nothing was changed.',
  refused: {
    'too-large': 'The file is larger than 1 MB, so it is no workbook of this almanac. Nothing was changed.',
    'not-json': 'The file is not a saved workbook: it cannot be read as JSON. It may be cut short. Nothing was changed.',
    'other-format': 'The file is not a workbook saved by this almanac. Nothing was changed.',
    'other-version': 'The workbook was saved by another version of the almanac, which this one cannot read. Nothing was changed.',
  },
  refusedFor: {
    'unsafe-key': (places: string) => `The file has a part that no workbook has: ${places}. Nothing was changed.`,
    shape: (places: string) => `The file has parts that do not fit a workbook: ${places}. Nothing was changed.`,
    unknown: (places: string) => `The file names statements or actions that this edition does not have: ${places}. Nothing was changed.`,
  },
  answers: { unknown: 'Don’t know', 'not-ours': 'Not ours', open: 'No answer yet' },
  loadFailed: 'The statements of the self-assessment could not be loaded. Reload the page to try again.',
} as const);
