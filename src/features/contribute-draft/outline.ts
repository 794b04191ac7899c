import { toSafeJson } from '../../shared/safe-json.ts';

/** What there is in the almanac already, as far as a new case study is compared with it. */
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

/** Where the script of the outline leaves it. */
export const CONTENT_INDEX_GLOBAL = 'almanacOutline';

/** A classic script that a page can load from anywhere, a folder on a disk too. */
export const toContentIndexScript = (outline: ContentIndex): string => `self.${CONTENT_INDEX_GLOBAL} = ${toSafeJson(outline)};\n`;
