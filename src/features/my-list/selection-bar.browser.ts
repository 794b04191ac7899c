import { formatCompareHash } from '../compare/compare-state.ts';
import { everyPage as t } from '../../site/every-page-words.en.ts';
import { savedItems } from './store.browser.ts';

let hasReportedNotSaved = false;

/** Says something in the live region of the page. Leaves quietly where the page has none. */
export function say(text: string): void {
  const region = document.querySelector('[data-tray] [data-part="said"]');
  if (region) region.textContent = text;
}

/** Shows how much is collected, with the ways to it; says once where the device keeps nothing. */
export function updateSelectionBar(): void {
  const { compare, list } = savedItems.read();
  showLink('compare', compare.length, t.compareCount(compare.length));
  showLink('list', list.length, t.listCount(list.length));
  const link = document.querySelector<HTMLAnchorElement>('[data-tray] [data-part="compare"]');
  if (link) link.hash = formatCompareHash({ slugs: compare, differences: false });
}

/** After a first change that the device did not keep. */
export function reportNotSaved(): void {
  if (hasReportedNotSaved || savedItems.isSaved()) return;
  hasReportedNotSaved = true;
  say(t.notSaved);
}

function showLink(part: string, count: number, text: string): void {
  const link = document.querySelector<HTMLElement>(`[data-tray] [data-part="${part}"]`);
  if (!link) return;
  link.hidden = count === 0;
  link.textContent = text;
}
