import { collectedWords } from './words.en.ts';
import { STUDY_LIST_GLOBAL, type ListedStudy } from '../../content/study-list.ts';
import { make } from '../../browser/dom.ts';
import { requireElement } from '../../browser/require-element.ts';

/** A select element with all case studies, to add one of them. */
export interface StudySelect {
  /** The titles of all case studies by slug. */
  readonly titles: ReadonlyMap<string, string>;
  /** Their names by slug: subject and place, as in lists. */
  readonly names: ReadonlyMap<string, string>;
  readonly element: HTMLSelectElement;
}

/**
 * Fills the select and calls `onAdd` with each slug added. Throws if the list of case studies is missing: otherwise everything
 * saved would look unknown.
 */
export function readStudySelect(root: ParentNode, onAdd: (slug: string) => void): StudySelect {
  const element = requireElement(root, '[data-add] select', HTMLSelectElement);
  const studies = (self as unknown as Record<string, readonly ListedStudy[] | undefined>)[STUDY_LIST_GLOBAL];
  if (!studies) throw new Error('The list of case studies did not load.');
  element.append(...studies.map(([slug, place, subject]) => make('option', { value: slug }, collectedWords.option(place, subject))));
  requireElement(root, '[data-add]', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    if (element.value) onAdd(element.value);
    element.value = '';
  });
  return {
    titles: new Map(studies.map(([slug, , , title]) => [slug, title])),
    names: new Map(studies.map(([slug, place, subject]) => [slug, `${subject}, ${place}`])),
    element,
  };
}
