import { CHOICES_GLOBAL, type ContributeChoices } from '../contribute-draft/choices.ts';
import { make } from '../../browser/dom.ts';

/**
 * Fills every list of places and of case studies under `root`, in templates too. Throws where the script of the choices is missing: the
 * form must not take what was chosen for unknown.
 */
export function fillChoices(root: ParentNode): void {
  const choices = (self as unknown as Record<string, ContributeChoices | undefined>)[CHOICES_GLOBAL];
  if (!choices) throw new Error('The lists of places and case studies did not load.');
  fill(root, choices);
}

function fill(root: ParentNode, choices: ContributeChoices): void {
  for (const name of ['places', 'studies'] as const)
    for (const select of root.querySelectorAll<HTMLSelectElement>(`select[data-refers="${name}"]`))
      select.append(...choices[name].map(([id, text]) => make('option', { value: id }, text)));
  for (const template of root.querySelectorAll('template')) fill(template.content, choices);
}
