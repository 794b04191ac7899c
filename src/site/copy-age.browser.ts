import { ageOf } from './age.ts';
import { everyPage as t } from './every-page-words.en.ts';
import { isDownload } from '../browser/resolve-href.ts';

/** In the download, shows the age of the copy according to the clock of this computer. */
export function startCopyAge(): void {
  const note = document.querySelector<HTMLElement>('[data-download-only][data-edition]');
  const age = note && isDownload ? ageOf(note.dataset['edition'] ?? '', new Date()) : undefined;
  if (age && age.days > 0) note?.querySelector('[data-part="age"]')?.append(t.copyAge(age));
}
