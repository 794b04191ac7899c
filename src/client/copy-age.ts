import { collecting as t } from '../strings/collecting.ts';
import { isDownload } from './here.ts';

/** In the download, says how old the copy is by the clock of this computer. */
export function startCopyAge(): void {
  const note = document.querySelector<HTMLElement>('[data-edition]');
  const edition = Date.parse(note?.dataset['edition'] ?? '');
  if (!note || !isDownload || Number.isNaN(edition)) return;
  const days = Math.floor((Date.now() - edition) / 86_400_000);
  if (days >= 1) note.querySelector('[data-part="age"]')?.append(t.copyAge(days));
}
