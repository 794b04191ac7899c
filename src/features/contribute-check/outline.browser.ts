import { OUTLINE_GLOBAL, type Outline } from '../contribute-draft/outline.ts';
import { CONTRIBUTE_DATA } from '../../shared/urls.ts';
import { loadScript } from '../../browser/resolve-href.ts';

let loading: Promise<Outline> | undefined;

/** What there is in the almanac already, loaded once. A script that fails rejects, and the next call tries again. */
export function loadOutline(): Promise<Outline> {
  loading ??= readOutline().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readOutline(): Promise<Outline> {
  await loadScript(CONTRIBUTE_DATA);
  const outline = (self as unknown as Record<string, Outline | undefined>)[OUTLINE_GLOBAL];
  if (!outline) throw new Error('The script of the outline left nothing.');
  return outline;
}
