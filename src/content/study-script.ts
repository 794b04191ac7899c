import { toSafeJson } from '../shared/safe-json.ts';
import type { StudyData } from './study-data.ts';

/** Where the script of each case study leaves its data: an object by slug. */
export const STUDY_DATA_GLOBAL = 'almanacStudies';

/** A classic script that a page can load from anywhere, a folder on a disk too. */
export function toStudyScript(data: StudyData): string {
  return `(self.${STUDY_DATA_GLOBAL} ||= {})[${toSafeJson(data.slug)}] = ${toSafeJson(data)};\n`;
}
