/** The words that the self-assessment, the programme and the practice review share. Apart from en.ts, so that their scripts stay small. */
export const workbook = {
  heading: 'Your workbook',
  device:
    'What you note is kept on this device only, in this browser, and sent nowhere. Others who use this computer with the same account can read it: on a shared computer save it to a file and clear it when you leave. Write no names and no details of incidents.',
  notKept:
    'This browser keeps nothing for this site, or has no room left. What you note lasts only until you leave this page: save it to a file before you go.',
  unreadable:
    'This browser holds a workbook that this edition of the almanac cannot read. It is left as it is, and what you note now lasts only until you leave this page. Save what is there to a file, then clear it.',
  saveUnreadable: 'Save what is there',
  otherTab: 'Another tab changed the workbook. This page shows it as it is now.',
  tools: 'What to do with the workbook',
  save: 'Save to a file',
  load: 'Load a file',
  print: 'Print',
  csv: 'Save as CSV',
  copy: 'Copy as text',
  undo: 'Undo',
  clear: 'Clear everything',
  clearAsk: 'Clear the self-assessment, the programme and the practice review on this device?',
  clearYes: 'Yes, clear everything',
  clearNo: 'No, keep it',
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
  loadFailed: 'The statements of the self-assessment could not be loaded. Reload the page to try again.',
} as const;
