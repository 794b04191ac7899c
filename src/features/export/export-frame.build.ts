import { createHash } from 'node:crypto';
import type { ExportFrame } from './export.ts';

/**
 * What all single-file copies share. The policy allows the one style sheet by its hash: a browser that reads the file runs and loads
 * nothing. Throws if the style sheet could end its element or asks for another file.
 */
export function makeExportFrame(css: string, date: string): ExportFrame {
  const sheet = css.trim();
  const [unfit] = /<\/|url\(|@import/.exec(sheet) ?? [];
  if (unfit) throw new Error(`The style sheet of a single-file copy has "${unfit}", which a single file cannot use.`);
  const hash = createHash('sha256').update(sheet).digest('base64');
  return { date, css: sheet, policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'` };
}
