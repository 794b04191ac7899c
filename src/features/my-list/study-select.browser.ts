import { collectedWords } from './words.en.ts';
import { STUDY_LIST_GLOBAL, type ListedStudy } from '../../content/study-list.ts';
import { make } from '../../browser/dom.ts';
import { requireElement } from '../../browser/require-element.ts';

/** The select of all case studies: what there is, and a way to add one. */
export interface StudySelect {
  /** The titles of all case studies by slug. */
  readonly titles: ReadonlyMap<string, string>;
  /** The same by subject and place, as lists name them. */
  readonly names: ReadonlyMap<string, string>;
  readonly element: HTMLSelectElement;
}

/** Fills the select and calls `onAdd` with what is added. Throws where the list of case studies is missing: a tool must not take all it has saved for unknown. */
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
