import { requireElement, findPart } from './require-element.ts';

/** Shows or hides the question before everything is cleared, and goes to what answers it or asked it. */
export function confirmFirst(root: HTMLElement, isAsking: boolean): void {
  findPart(root, 'confirm').hidden = !isAsking;
  requireElement(root, `[data-do="${isAsking ? 'clear-no' : 'clear'}"]`, HTMLButtonElement).focus();
}
