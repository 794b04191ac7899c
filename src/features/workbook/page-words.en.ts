import { t } from '../../shared/t.ts';

/** The words that the bar of the workbook is built with; no script needs them. */
export const workbookBar = /* @__PURE__ */ t({
  heading: 'Your workbook',
  device:
    'What you note is kept on this device only, in this browser, and sent nowhere. Others who use this computer with the same account can read it: on a shared computer save it to a file and clear it when you leave. Write no names and no details of incidents.',
  notSaved:
    'This browser keeps nothing for this site, or has no room left. What you note lasts only until you leave this page: save it to a file before you go.',
  unreadable:
    'This browser holds a workbook that this edition of the almanac cannot read. It is left as it is, and what you note now lasts only until you leave this page. Save what is there to a file, then clear it.',
  saveUnreadable: 'Save what is there',
  tools: 'What to do with the workbook',
  save: 'Save to a file',
  load: 'Load a file',
  clear: 'Clear everything',
  clearAsk: 'Clear the self-assessment, the programme and the practice review on this device?',
  clearYes: 'Yes, clear everything',
  clearNo: 'No, keep it',
} as const);
