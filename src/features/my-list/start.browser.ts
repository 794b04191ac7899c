import { fillPlaceholders, updateButtons } from './save-buttons.browser.ts';
import { savedItems } from './store.browser.ts';
import { reportNotSaved, updateSelectionBar } from './selection-bar.browser.ts';

/** Lets readers select case studies wherever one is listed. */
export function startSavedItems(): void {
  fillPlaceholders();
  updateSelectionBar();
  savedItems.onChange(() => {
    updateButtons();
    updateSelectionBar();
    reportNotSaved();
  });
}
