import { toSafeJson } from '../../shared/safe-json.ts';

/** The existing content of the almanac, as far as a new case study is compared with it. */
export interface ContentIndex {
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly studies: readonly IndexedStudySummary[];
  readonly networks: readonly string[];
  /** Pages and files of the site with a fixed address, without slashes at their ends. */
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

interface IndexedStudySummary {
  readonly slug: string;
  readonly title: string;
  readonly places: readonly string[];
  /** The addresses of its sources. */
  readonly sources: readonly string[];
}

/** The global in which the script stores the content index. */
export const CONTENT_INDEX_GLOBAL = 'almanacOutline';

/** A classic script that a page can load from anywhere, even from a folder on a disk. */
export const toContentIndexScript = (contentIndex: ContentIndex): string => `self.${CONTENT_INDEX_GLOBAL} = ${toSafeJson(contentIndex)};\n`;
