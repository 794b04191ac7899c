/**
 * Adds the section to the letters at the foot of the page: the section in which the reader has selected text, or else the one
 * that the address names.
 */
export function startFeedback(): void {
  let marked: Node | null = null;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed) marked = selection.anchorNode;
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-feedback] [data-after]')) {
    const [plain, after = ''] = [link.href, link.dataset['after']];
    const name = (): void => {
      link.href = plain.replace(after, after + encodeURIComponent(sectionOf(marked ?? document.querySelector(':target'))));
    };
    link.addEventListener('focus', name);
    link.addEventListener('pointerdown', name);
  }
}

/** The text of the nearest heading before a position; empty if there is none. */
function sectionOf(place: Node | null): string {
  const above = [...document.querySelectorAll('main :is(h2, h3)')].filter(
    (heading) => place && (heading.contains(place) || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return above.at(-1)?.textContent.trim() ?? '';
}
