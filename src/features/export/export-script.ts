import { toSafeJson } from '../../shared/safe-json.ts';
import type { ExportFrame, ExportedStudy } from './export.ts';

/** The global in which the scripts store the content of single-file copies: case studies by slug, and the frame under `FRAME_NAME`. */
export const EXPORT_GLOBAL = 'almanacEditions';
/** No slug has an underscore. */
export const FRAME_NAME = 'the_frame';

/** The prefix of ids within a case study until its position in a file is known. No HTML contains this character. */
export const OWN = '\u0001';

/** A classic script that a page can load from anywhere, even from a folder on a disk. */
export const toExportScript = (study: ExportedStudy): string => register(study.slug, study);

/** The same for what all single-file copies of an edition share. */
export const toFrameScript = (frame: ExportFrame): string => register(FRAME_NAME, frame);

/** Reads what `toExportScript` wrote. Throws for anything else. */
export function parseExportScript(script: string): ExportedStudy {
  const [, json] = /^\(self\.\w+ \|\|= \{\}\)\["[a-z0-9-]+"\] = (\{.*\});\n$/s.exec(script) ?? [];
  if (json === undefined) throw new Error('This is not the script of a case study for small editions.');
  return JSON.parse(json) as ExportedStudy;
}

/** Reads what `toFrameScript` wrote. Throws for anything else. */
export function parseFrameScript(script: string): ExportFrame {
  const [, name, json] = /^\(self\.\w+ \|\|= \{\}\)\["(\w+)"\] = (\{.*\});\n$/s.exec(script) ?? [];
  if (name !== FRAME_NAME || json === undefined) throw new Error('This is not the script of what all small editions share.');
  return JSON.parse(json) as ExportFrame;
}

const register = (name: string, data: unknown): string => `(self.${EXPORT_GLOBAL} ||= {})[${toSafeJson(name)}] = ${toSafeJson(data)};\n`;
