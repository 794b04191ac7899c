/**
 * Lets a tool be used whose fields were in the page before its script (`src/site/waiting.css`). On a narrow screen what would
 * fill it before one comes to the tool is folded away.
 */
export function markReady(tool: HTMLElement): void {
  if (matchMedia('(width < 62rem)').matches)
    for (const fold of tool.querySelectorAll<HTMLDetailsElement>('details[data-folds-if-narrow]')) fold.open = false;
  delete tool.dataset['waits'];
}
