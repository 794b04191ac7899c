import { toSafeJson } from '../../shared/safe-json.ts';

/** What the page that compares two copies needs from its own copy. */
export interface ManifestData {
  readonly edition: string;
  /** The text of a MANIFEST.txt. */
  readonly manifest: string;
  /** The names of the case studies, by their slugs. */
  readonly names: Readonly<Record<string, string>>;
}

/** The path of the script, on the website and in a copy. */
export const MANIFEST_SCRIPT = '/download/manifest.js';
/** The global that the script sets. */
export const MANIFEST_GLOBAL = 'almanacManifest';

/** The manifest as a classic script, because a page opened from a disk may not fetch a file. */
export const toManifestScript = (data: ManifestData): string => `self.${MANIFEST_GLOBAL} = ${toSafeJson(data)}\n`;
