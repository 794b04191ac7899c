import { requireElement, findPart } from './require-element.ts';

/** Shows or hides the question before everything is cleared. Moves the focus to its "no" button, or back to the clear button. */
export function confirmFirst(root: HTMLElement, isAsking: boolean): void {
  findPart(root, 'confirm').hidden = !isAsking;
  requireElement(root, `[data-do="${isAsking ? 'clear-no' : 'clear'}"]`, HTMLButtonElement).focus();
}
