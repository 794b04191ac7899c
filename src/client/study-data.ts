import type { StudyData } from '../lib/study-data.ts';
import { STUDY_DATA_GLOBAL } from '../lib/study-script.ts';
import { studyDataUrl } from '../lib/urls.ts';
import { makeLoader } from './load-registered.ts';

/** The data of a case study by its slug. */
export const loadStudy = makeLoader<StudyData>(STUDY_DATA_GLOBAL, studyDataUrl);
