import { fillPlaces, updateButtons } from './buttons.ts';
import { onCollectionChange } from './store.ts';
import { sayWhereNotKept, updateTray } from './tray.ts';

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
