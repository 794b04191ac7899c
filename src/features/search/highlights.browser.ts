import { findHighlights, markPattern } from './find-highlights.ts';

const MAX_HIGHLIGHTS = 300;

/**
 * Marks the words of a search on the page that a result led to, from `?mark=` in the address, and removes that from the
 * address, so that a copied link is clean. Does nothing if there is nothing to mark.
 */
export function startHighlights(): void {
  const bar = document.querySelector<HTMLElement>('[data-marks]');
  const pattern = markPattern(new URLSearchParams(location.search).get('mark') ?? '');
  if (!bar || !pattern) return;
  cleanAddress();
  const main = document.querySelector('main') ?? document.body;
  const marks = markIn(main, pattern, bar);
  if (marks.length === 0) return;
  const words = [...new Set(marks.map((mark) => mark.textContent.toLowerCase()))];
  bar.querySelector('[data-part="words"]')?.append(words.slice(0, 5).join(', '));
  bar.querySelector('a')?.setAttribute('href', `${location.pathname}${location.hash}`);
  bar.querySelector('button')?.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    bar.hidden = true;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  bar.hidden = false;
}

/** Pages opened from a disk may not change their address; there, the link in the bar has the clean address. */
function cleanAddress(): void {
  try {
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
  } catch {
    // Nothing is lost: the words stay in the address.
  }
}

function markIn(root: Element, pattern: RegExp, bar: Element): HTMLElement[] {
  const skipped = (node: Node): boolean => bar.contains(node) || node.parentElement?.closest('script, .cite, [hidden]') !== null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text && !skipped(node)) texts.push(node);
  return texts.flatMap((text) => markText(text, pattern)).slice(0, MAX_HIGHLIGHTS);
}

/** From the last to the first, so that the positions of earlier ones stay valid. */
function markText(text: Text, pattern: RegExp): HTMLElement[] {
  const made = findHighlights(text.data, pattern)
    .reverse()
    .map(({ start, end }) => {
      const mark = document.createElement('mark');
      const marked = text.splitText(start);
      marked.splitText(end - start);
      marked.replaceWith(mark);
      mark.append(marked);
      return mark;
    });
  return made.reverse();
}
