import { CONTENT_INDEX_GLOBAL, type ContentIndex } from '../contribute-draft/outline.ts';
import { CONTRIBUTE_DATA } from '../../shared/urls.ts';
import { makeLoader } from '../../browser/load-registered.ts';

/** What there is in the almanac already. Rejects where it cannot be loaded; the next call tries again. */
export const loadContentIndex = makeLoader<ContentIndex>(CONTENT_INDEX_GLOBAL, CONTRIBUTE_DATA);
