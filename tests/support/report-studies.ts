import { toStudyData, type StudyData } from '../../src/content/study-data.ts';
import { placesWords } from '../../src/features/browse/words.en.ts';
import { minutesWords } from '../../src/features/case-study/words.en.ts';
import { readLibrary } from '../../src/gate/check/read-library.ts';
import { caseStudyWords, studyFieldsWords } from '../../src/site/case-study-words.en.ts';

const WORDS = { ...caseStudyWords, ...studyFieldsWords, populationOf: placesWords.populationOf, minutes: minutesWords.sentences };

/** The data of every case study of the almanac, as the tools in the browser get it, and the date of the edition. */
export async function readStudies(): Promise<{ readonly studies: readonly StudyData[]; readonly edition: string }> {
  const { caseStudies, edition } = await readLibrary('.');
  return { studies: caseStudies.map((study) => toStudyData(study, WORDS)), edition };
}
