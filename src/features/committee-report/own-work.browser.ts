import { factsOf, loadAssessment } from '../workbook/assessment.browser.ts';
import { readWorkbook } from '../workbook/store.browser.ts';
import { readOwnWork, type OwnWork } from './own-work.ts';

/** Reads the workbook on this device. Rejects if the statements cannot be loaded. */
export async function loadOwnWork(): Promise<OwnWork> {
  const data = await loadAssessment();
  return readOwnWork(readWorkbook(), data, factsOf(data));
}
