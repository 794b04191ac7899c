import { EXPORT_GLOBAL, FRAME_NAME } from './export-script.ts';
import { formatBytes } from '../../shared/format-bytes.ts';
import type { Selection } from './selection.ts';
import { makeExport, nameExport, type ExportFrame, type ExportedStudy } from './export.ts';
import { EXPORT_FRAME, exportedStudyUrl } from '../../shared/urls.ts';
import { renderExport as t } from './words.en.ts';
import { makeNamedLoader } from '../../browser/load-registered.ts';
import { saveFile } from '../../browser/save-file.ts';

const MOST_NAMED = 5;
const loadText = makeNamedLoader<ExportedStudy>(EXPORT_GLOBAL, exportedStudyUrl);
const loadFrame = makeNamedLoader<ExportFrame>(EXPORT_GLOBAL, () => EXPORT_FRAME);

/**
 * Makes one file of the selection and downloads it, completely or not at all. Calls back with the number of case studies read so
 * far. Returns a message for the user.
 */
export async function saveExport(selection: Selection, onRead: (read: number) => void): Promise<string> {
  let read = 0;
  const loading = selection.studies.map(async ({ slug }) => {
    const study = await loadText(slug);
    onRead((read += 1));
    return study;
  });
  const [[frame], texts] = await Promise.all([Promise.allSettled([loadFrame(FRAME_NAME)]), Promise.allSettled(loading)]);
  const studies = texts.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
  const failed = selection.studies.filter((_, index) => texts[index]?.status === 'rejected');
  const named = failed.slice(0, MOST_NAMED).map(({ title }) => title);
  if (failed.length > 0) return t.failed(named, failed.length - named.length);
  if (frame.status === 'rejected') return t.frameFailed;
  return offer(selection, studies, frame.value);
}

function offer(selection: Selection, studies: readonly ExportedStudy[], frame: ExportFrame): string {
  const html = makeExport(selection, studies, frame);
  const name = nameExport(selection, frame.date);
  saveFile(name, html, 'text/html');
  return t.saved(name, studies.length, formatBytes(new TextEncoder().encode(html).length));
}
