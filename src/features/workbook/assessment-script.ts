import type { AssessmentData } from '../../content/assessment-data.ts';
import { toSafeJson } from '../../shared/safe-json.ts';

/** The global in which the script of the self-assessment stores its statements and actions. */
export const ASSESSMENT_GLOBAL = 'almanacAssessment';

/** A classic script, which a page can load from a website or from a folder on a disk. */
export const toAssessmentScript = (data: AssessmentData): string => `self.${ASSESSMENT_GLOBAL} = ${toSafeJson(data)};\n`;
