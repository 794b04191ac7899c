import { toSafeJson } from '../../shared/safe-json.ts';
import type { Original } from './original.ts';

/** The global in which the script of each case study stores the text of its file: an object by slug. */
export const ORIGINALS_GLOBAL = 'almanacOriginals';

/** A classic script that a page can load from anywhere, even from a folder on a disk. */
export const toOriginalScript = ({ slug, text }: Original): string =>
  `(self.${ORIGINALS_GLOBAL} ||= {})[${toSafeJson(slug)}] = ${toSafeJson(text)};\n`;
