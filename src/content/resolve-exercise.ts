import type { CaseStudy } from '../model/case-study.ts';
import type { ExerciseData } from '../model/exercise-schema.ts';
import { exerciseUrl } from '../shared/urls.ts';

export interface Exercise extends Omit<ExerciseData, 'studies'> {
  readonly id: string;
  readonly url: string;
  /** The case studies that say what really happened. The first is the main one. */
  readonly studies: readonly CaseStudy[];
}

/** An exercise with its case studies. Throws if one does not exist, which the content check has ruled out. */
export function resolveExercise(id: string, { studies: slugs, ...rest }: ExerciseData, caseStudies: readonly CaseStudy[]): Exercise {
  const studies = slugs.map((slug) => {
    const study = caseStudies.find((entry) => entry.slug === slug);
    if (!study) throw new Error(`The exercise "${id}" comes from "${slug}", which does not exist. Run npm run check to find the line.`);
    return study;
  });
  return { ...rest, id, url: exerciseUrl(id), studies };
}
