import { PLACE_LIST_GLOBAL, type ListedPlace } from '../../content/place-list.ts';
import { byTitle, STUDY_LIST_GLOBAL, type ListedStudy } from '../../content/study-list.ts';
import { make } from '../../browser/dom.ts';

type Choice = readonly [id: string, name: string];

/**
 * Fills every list of places and of case studies under `root`, also in templates. Throws if a list did not load: the form must not
 * treat chosen values as unknown.
 */
export function fillChoices(root: ParentNode): void {
  const lists = self as unknown as { [PLACE_LIST_GLOBAL]?: readonly ListedPlace[]; [STUDY_LIST_GLOBAL]?: readonly ListedStudy[] };
  const [places, listed] = [lists[PLACE_LIST_GLOBAL], lists[STUDY_LIST_GLOBAL]];
  if (!places || !listed) throw new Error('The lists of places and case studies did not load.');
  fill(root, { places, studies: byTitle(listed) });
}

function fill(root: ParentNode, choices: Readonly<Record<string, readonly Choice[]>>): void {
  for (const [name, all] of Object.entries(choices))
    for (const select of root.querySelectorAll<HTMLSelectElement>(`select[data-refers="${name}"]`))
      select.append(...all.map(([id, text]) => make('option', { value: id }, text)));
  for (const template of root.querySelectorAll('template')) fill(template.content, choices);
}
