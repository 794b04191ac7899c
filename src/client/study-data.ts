import type { StudyData } from '../lib/study-data.ts';
import { STUDY_DATA_GLOBAL } from '../lib/study-script.ts';
import { studyDataUrl } from '../lib/urls.ts';
import { loadScript } from './here.ts';

const loading = new Map<string, Promise<StudyData>>();

/**
 * The data of a case study, loaded once. It comes as a classic script, since a page opened from a disk may not fetch. A
 * script that fails rejects, and the next call tries again.
 */
export function loadStudy(slug: string): Promise<StudyData> {
  const known = loading.get(slug);
  if (known) return known;
  const study = readStudy(slug).catch((error: unknown) => {
    loading.delete(slug);
    throw error;
  });
  loading.set(slug, study);
  return study;
}

async function readStudy(slug: string): Promise<StudyData> {
  await loadScript(studyDataUrl(slug));
  const study = registered()[slug];
  if (!study) throw new Error(`The script of "${slug}" registered nothing.`);
  return study;
}

function registered(): Readonly<Record<string, StudyData | undefined>> {
  return (self as unknown as Record<string, Record<string, StudyData> | undefined>)[STUDY_DATA_GLOBAL] ?? {};
}
