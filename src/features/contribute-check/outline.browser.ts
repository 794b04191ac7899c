import { CONTENT_INDEX_GLOBAL, type ContentIndex } from '../contribute-draft/outline.ts';
import { CONTRIBUTE_DATA } from '../../shared/urls.ts';
import { loadScript } from '../../browser/resolve-href.ts';

let loading: Promise<ContentIndex> | undefined;

/** What there is in the almanac already, loaded once. A script that fails rejects, and the next call tries again. */
export function loadContentIndex(): Promise<ContentIndex> {
  loading ??= readContentIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readContentIndex(): Promise<ContentIndex> {
  await loadScript(CONTRIBUTE_DATA);
  const outline = (self as unknown as Record<string, ContentIndex | undefined>)[CONTENT_INDEX_GLOBAL];
  if (!outline) throw new Error('The script of the outline left nothing.');
  return outline;
}
