import { addressOnline, SaveButton, studiesIn } from './export-button.browser.ts';

/** Lets users save the case studies that a page lists as one file. Does nothing on a page without the button. */
export function startSavePage(): void {
  const main = document.querySelector('main');
  if (!main?.querySelector('[data-save-edition]')) return;
  const title = main.querySelector('h1')?.textContent ?? document.title;
  new SaveButton(main).offer({ title, address: addressOnline(), studies: studiesIn(main) });
}
