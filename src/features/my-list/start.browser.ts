import { fillPlaces, updateButtons } from './save-buttons.browser.ts';
import { savedItems } from './store.browser.ts';
import { reportNotSaved, updateSelectionBar } from './selection-bar.browser.ts';

/** Lets readers collect case studies wherever one is listed. */
export function startSavedItems(): void {
  fillPlaces();
  updateSelectionBar();
  savedItems.onChange(() => {
    updateButtons();
    updateSelectionBar();
    reportNotSaved();
  });
}
