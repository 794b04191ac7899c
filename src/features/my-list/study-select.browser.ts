import { requireElement } from '../../browser/require-element.ts';

/** The select of all case studies that the page was built with: what there is, and a way to add one. */
export interface StudySelect {
  /** The titles of all case studies by slug. */
  readonly titles: ReadonlyMap<string, string>;
  readonly element: HTMLSelectElement;
}

export function readStudySelect(root: ParentNode, onAdd: (slug: string) => void): StudySelect {
  const element = requireElement(root, '[data-add] select', HTMLSelectElement);
  const titles = new Map([...element.options].filter(({ value }) => value).map(({ value, dataset }) => [value, dataset['title'] ?? value]));
  requireElement(root, '[data-add]', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    if (element.value) onAdd(element.value);
    element.value = '';
  });
  return { titles, element };
}
