import { textAt, valueAt, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { findPart } from '../../browser/require-element.ts';
import { controlsIn, giveTo, pathOf, hasContent, type Control } from './controls.browser.ts';
import { arrangeRows } from './rows.browser.ts';
import { showCounts, showDraftSummary } from './draft-summary.browser.ts';
import { offerChoices, offerCitations } from './sources.browser.ts';

/** Shows a draft in the form, except in the control `typing`, which is left alone. Returns how many controls changed. */
export function showDraft(root: HTMLElement, form: readonly Field[], draft: Draft, typing: Element | null): number {
  arrangeRows(root, draft);
  offerChoices(root, draft);
  const changed = controlsIn(root).filter((control) => control !== typing && giveTo(draft, control));
  openAround(changed.filter((control) => hasContent(control)));
  offerCitations(root, draft);
  showParts(root, draft);
  showCounts(root, draft);
  showDraftSummary(root, form, draft);
  return changed.length;
}

/** Opens the folds around controls that a draft filled. */
function openAround(controls: readonly Control[]): void {
  for (const control of controls) for (let fold = foldAround(control); fold; fold = foldAround(fold.parentElement)) fold.open = true;
}

const foldAround = (element: Element | null): HTMLDetailsElement | null =>
  element?.closest<HTMLDetailsElement>('details[data-fold]') ?? null;

/** Shows the parts that a choice needs: the clause beside a tick, or the details instead of a word. */
function showParts(root: HTMLElement, draft: Draft): void {
  for (const either of root.querySelectorAll<HTMLElement>('[data-kind="either"]'))
    findPart(either, 'told').hidden = textAt(draft, [...pathOf(either), 'choice']) !== 'told';
  for (const clause of root.querySelectorAll<HTMLElement>('[data-clause]'))
    findPart(clause, 'clause').hidden = valueAt(draft, pathOf(clause)) === undefined;
}
