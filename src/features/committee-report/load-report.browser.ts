import type { StudyData } from '../../content/study-data.ts';
import { loadStudy } from '../my-list/study-data.browser.ts';
import type { OwnWork } from './own-work.ts';
import type * as reportFiles from './report-files.browser.ts';
import type { OwnPart, ReportState } from './report-state.ts';

/** The module that makes a report and its files. */
export type Files = typeof reportFiles;

/** The data of a report, as far as it could be loaded. */
export interface Loaded {
  readonly studies: readonly StudyData[];
  /** The slugs that could not be loaded. */
  readonly failed: readonly string[];
  /** Undefined if none of it is wanted or it cannot be loaded. */
  readonly own: OwnWork | undefined;
  /** Undefined if there are no case studies or it cannot be loaded. */
  readonly files: Files | undefined;
}

export async function loadReport({ slugs = [], parts }: ReportState): Promise<Loaded> {
  const [studies, own, files] = await Promise.all([
    Promise.allSettled(slugs.map(loadStudy)),
    loadOwn(parts),
    slugs.length > 0 ? import('./report-files.browser.ts').catch(() => undefined) : undefined,
  ]);
  return {
    studies: studies.flatMap((study) => (study.status === 'fulfilled' ? [study.value] : [])),
    failed: slugs.filter((_, index) => studies[index]?.status === 'rejected'),
    own,
    files,
  };
}

/** The council's own work, loaded only if some of it is wanted. */
export async function loadOwn(parts: readonly OwnPart[]): Promise<OwnWork | undefined> {
  if (parts.length === 0) return undefined;
  const loading = import('./own-work.browser.ts').then(({ loadOwnWork }) => loadOwnWork());
  return loading.catch(() => undefined);
}
