import type { AssessmentData } from '../../content/assessment-data.ts';
import { toSafeJson } from '../../shared/safe-json.ts';

/** Where the script of the self-assessment leaves its statements and actions. */
export const ASSESSMENT_GLOBAL = 'almanacAssessment';

/** A classic script that a page can load from anywhere, a folder on a disk too. */
export const toAssessmentScript = (data: AssessmentData): string => `self.${ASSESSMENT_GLOBAL} = ${toSafeJson(data)};\n`;
