import { CONTENT_INDEX_GLOBAL, type ContentIndex } from '../contribute-draft/content-index.ts';
import { CONTRIBUTE_DATA } from '../../shared/urls.ts';
import { makeLoader } from '../../browser/load-registered.ts';

/** The existing content of the almanac. Rejects if it cannot be loaded; the next call tries again. */
export const loadContentIndex = makeLoader<ContentIndex>(CONTENT_INDEX_GLOBAL, CONTRIBUTE_DATA);
