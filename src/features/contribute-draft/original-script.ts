import { toSafeJson } from '../../shared/safe-json.ts';
import type { Original } from './original.ts';

/** Where the script of each case study leaves the text of its file: an object by slug. */
export const ORIGINALS_GLOBAL = 'almanacOriginals';

/** A classic script that a page can load from anywhere, a folder on a disk too. */
export const toOriginalScript = ({ slug, text }: Original): string =>
  `(self.${ORIGINALS_GLOBAL} ||= {})[${toSafeJson(slug)}] = ${toSafeJson(text)};\n`;
