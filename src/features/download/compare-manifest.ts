import { MANIFEST_SCRIPT } from './manifest-script.ts';

/** The checksum of each file of a copy, by its path relative to the folder of the manifest. */
export type Manifest = ReadonlyMap<string, string>;

/** The differences between two copies. Lists are sorted. */
export interface ManifestDifference {
  /** Case studies by their slugs. A case study is changed if its data or text differs. */
  readonly studies: Difference;
  /** The addresses of other pages. Each shows the date of its edition, so a change to a page means nothing. */
  readonly pages: Omit<Difference, 'changed'>;
  /** The counts of all files. */
  readonly files: Readonly<Record<keyof Difference, number>>;
}

interface Difference {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The script that contains a manifest cannot be listed in it. */
const OWN_SCRIPT = MANIFEST_SCRIPT.slice(1);
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Reads a MANIFEST.txt; undefined if the text is something else. */
export function parseManifest(text: string): Manifest | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const found = lines.map((line) => LINE.exec(line));
  if (lines.length === 0 || found.includes(null)) return undefined;
  const entries = found.map((match): [string, string] => [match?.[2] ?? '', match?.[1] ?? '']);
  return new Map(entries.filter(([path]) => path !== OWN_SCRIPT));
}

export function compareManifests(old: Manifest, now: Manifest): ManifestDifference {
  const all = compare(old, now);
  const studies = compare(only(old, STUDY_FILE), only(now, STUDY_FILE));
  const slugs = (paths: readonly string[]): string[] => [...new Set(paths.map((path) => STUDY_FILE.exec(path)?.[1] ?? ''))].sort();
  const [added, gone] = [slugs(studies.new), slugs(studies.gone)];
  const pages = (paths: readonly string[]): string[] => paths.filter((path) => PAGE.test(path) && !OF_STUDY.test(path)).map(addressOf);
  return {
    studies: { new: added, changed: slugs(studies.changed).filter((slug) => ![...added, ...gone].includes(slug)), gone },
    pages: { new: pages(all.new), gone: pages(all.gone) },
    files: { new: all.new.length, changed: all.changed.length, gone: all.gone.length },
  };
}

/** The two files of each case study without the date of the edition: its data, and its text for single-file copies. */
const STUDY_FILE = /^data\/(?:case-studies|editions)\/([a-z0-9-]+)\.js$/;
const PAGE = /(?:^|\/)index\.html$/;
/** Pages of one case study, and further pages of lists. */
const OF_STUDY = /^(?:case-studies\/[a-z0-9-]+\/(?:questions\/)?|.*\/page\/\d+\/)index\.html$/;

const addressOf = (path: string): string => `/${path.replace(/index\.html$/, '')}`;

const only = (manifest: Manifest, pattern: RegExp): Manifest => new Map([...manifest].filter(([path]) => pattern.test(path)));

function compare(old: Manifest, now: Manifest): Difference {
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  const pick = (is: (path: string) => boolean): string[] => paths.filter(is);
  return {
    new: pick((path) => !old.has(path)),
    changed: pick((path) => old.has(path) && now.has(path) && old.get(path) !== now.get(path)),
    gone: pick((path) => !now.has(path)),
  };
}
