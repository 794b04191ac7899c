/**
 * Shows the fields of a tool once its script is ready (`src/site/waiting.css` hides them until then). On a narrow screen it closes
 * the folds that would fill the screen above the tool.
 */
export function markReady(tool: HTMLElement): void {
  if (matchMedia('(width < 62rem)').matches)
    for (const fold of tool.querySelectorAll<HTMLDetailsElement>('details[data-folds-if-narrow]')) fold.open = false;
  delete tool.dataset['waits'];
}
