import type { StudyData } from '../../content/study-data.ts';
import { STUDY_DATA_GLOBAL } from '../../content/study-script.ts';
import { studyDataUrl } from '../../shared/urls.ts';
import { makeNamedLoader } from '../../browser/load-registered.ts';

/** Loads the data of a case study by its slug. */
export const loadStudy = makeNamedLoader<StudyData>(STUDY_DATA_GLOBAL, studyDataUrl);
