import { toSafeJson } from '../../shared/safe-json.ts';

/** What there is in the almanac already, as far as a new case study is compared with it. */
export interface Outline {
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly studies: readonly OutlinedStudy[];
  readonly networks: readonly string[];
}

interface OutlinedStudy {
  readonly slug: string;
  readonly title: string;
  readonly places: readonly string[];
  /** The addresses of its sources. */
  readonly sources: readonly string[];
}

/** Where the script of the outline leaves it. */
export const OUTLINE_GLOBAL = 'almanacOutline';

/** A classic script that a page can load from anywhere, a folder on a disk too. */
export const toOutlineScript = (outline: Outline): string => `self.${OUTLINE_GLOBAL} = ${toSafeJson(outline)};\n`;
