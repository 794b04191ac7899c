import { addressOnline, SaveButton, studiesIn } from './export-button.browser.ts';

/** Lets the case studies that a page lists be saved as one file. Leaves quietly where the page has no button for it. */
export function startSavePage(): void {
  const main = document.querySelector('main');
  if (!main?.querySelector('[data-save-edition]')) return;
  const title = main.querySelector('h1')?.textContent ?? document.title;
  new SaveButton(main).offer({ title, address: addressOnline(), studies: studiesIn(main) });
}
