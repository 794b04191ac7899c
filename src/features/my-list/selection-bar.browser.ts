import { formatCompareHash } from '../compare/compare-state.ts';
import { everyPage as t } from '../../site/every-page-words.en.ts';
import { savedItems } from './store.browser.ts';

let hasReportedNotSaved = false;

/** Announces a text in the live region of the page. Does nothing on a page without one. */
export function say(text: string): void {
  const region = document.querySelector('[data-selection-bar] [data-part="said"]');
  if (region) region.textContent = text;
}

/** Shows how many case studies are selected, with links to them. */
export function updateSelectionBar(): void {
  const { compare, list } = savedItems.read();
  showLink('compare', compare.length, t.compareCount(compare.length));
  showLink('list', list.length, t.listCount(list.length));
  const link = document.querySelector<HTMLAnchorElement>('[data-selection-bar] [data-part="compare"]');
  if (link) link.hash = formatCompareHash({ slugs: compare, differences: false });
}

/** Reports, once, that the device did not save a change. */
export function reportNotSaved(): void {
  if (hasReportedNotSaved || savedItems.isSaved()) return;
  hasReportedNotSaved = true;
  say(t.notSaved);
}

function showLink(part: string, count: number, text: string): void {
  const link = document.querySelector<HTMLElement>(`[data-selection-bar] [data-part="${part}"]`);
  if (!link) return;
  link.hidden = count === 0;
  link.textContent = text;
}
