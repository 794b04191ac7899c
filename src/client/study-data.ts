import type { StudyData } from '../lib/study-data.ts';
import { STUDY_DATA_GLOBAL } from '../lib/study-script.ts';
import { studyDataUrl } from '../lib/urls.ts';
import { make } from './dom.ts';

const loading = new Map<string, Promise<StudyData>>();

/**
 * The data of a case study, loaded once. It comes as a classic script, since a page opened from a disk may not fetch. A
 * script that fails rejects, and the next call tries again.
 */
export function loadStudy(slug: string): Promise<StudyData> {
  const known = loading.get(slug);
  if (known) return known;
  const study = loadScript(slug).catch((error: unknown) => {
    loading.delete(slug);
    throw error;
  });
  loading.set(slug, study);
  return study;
}

function loadScript(slug: string): Promise<StudyData> {
  return new Promise((resolve, reject) => {
    const script = make('script', { src: studyDataUrl(slug) });
    script.addEventListener('load', () => {
      const study = registered()[slug];
      script.remove();
      if (study) resolve(study);
      else reject(new Error(`The script of "${slug}" registered nothing.`));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`The script of "${slug}" could not be loaded.`));
    });
    document.head.append(script);
  });
}

function registered(): Readonly<Record<string, StudyData | undefined>> {
  return (self as unknown as Record<string, Record<string, StudyData> | undefined>)[STUDY_DATA_GLOBAL] ?? {};
}
