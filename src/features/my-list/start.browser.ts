import { fillPlaces, updateButtons } from './save-buttons.browser.ts';
import { onCollectionChange } from './store.browser.ts';
import { sayWhereNotKept, updateTray } from './selection-bar.browser.ts';

/** Lets readers collect case studies wherever one is listed. */
export function startCollecting(): void {
  fillPlaces();
  updateTray();
  onCollectionChange(() => {
    updateButtons();
    updateTray();
    sayWhereNotKept();
  });
}
