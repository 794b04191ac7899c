import { toSafeJson } from '../shared/safe-json.ts';
import type { StudyData } from './study-data.ts';

/** The global variable to which the script of each case study adds its data: an object by slug. */
export const STUDY_DATA_GLOBAL = 'almanacStudies';

/** A classic script, which a page can load from anywhere, even from a folder on a disk. */
export function toStudyScript(data: StudyData): string {
  return `(self.${STUDY_DATA_GLOBAL} ||= {})[${toSafeJson(data.slug)}] = ${toSafeJson(data)};\n`;
}
