import { t } from '../../shared/t.ts';

/** The words with which the bar of the workbook is built; no script needs them. */
export const workbookBar = /* @__PURE__ */ t({
  heading: 'Your workbook',
  device:
    'Your answers are saved in this browser only and are not sent anywhere. Anyone using the same account on this computer can see them. On a shared computer, download your workbook and clear it when you finish. Do not enter names or details of incidents.',
  notSaved:
    'Your browser is not saving data for this site, or is full. Download your workbook before you leave this page, or it will be lost.',
  unreadable:
    'There is a saved workbook that this edition cannot open. We have left it unchanged. Download it, then clear it. Until then, nothing new is saved.',
  saveUnreadable: 'Download the old workbook',
  tools: 'Workbook actions',
  save: 'Download workbook',
  load: 'Open a workbook',
  clear: 'Clear workbook',
  clearAsk: 'Clear your self-assessment, programme and practice review from this device?',
  clearYes: 'Clear it from this device',
  clearNo: 'Cancel',
} as const);
