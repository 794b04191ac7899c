import type { Path } from '../contribute-draft/draft.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { findPart } from '../../browser/require-element.ts';
import type { FormProblem } from './check-draft.browser.ts';
import { pathOf } from '../contribute-form/controls.browser.ts';

/** A part of the form that can have problems. */
interface Spot {
  readonly element: HTMLElement;
  readonly label: string;
}

/** Shows problems at their fields: all of them, or only at fields that the user has left. */
export function showAtFields(root: HTMLElement, problems: readonly FormProblem[], isShown: (path: Path) => boolean): void {
  const spots = spotsIn(root);
  for (const { element } of spots.values()) clear(element);
  const byElement = new Map<HTMLElement, FormProblem[]>();
  for (const problem of problems.filter(({ path }) => path.length > 0 && isShown(path))) {
    const spot = spotOf(spots, problem.path);
    if (spot) byElement.set(spot.element, [...(byElement.get(spot.element) ?? []), problem]);
  }
  for (const [element, found] of byElement) showProblems(element, found);
}

/** The problems as list entries that link to their fields. */
export function listProblems(root: HTMLElement, problems: readonly FormProblem[]): HTMLElement[] {
  const spots = spotsIn(root);
  return problems.map((problem) => {
    const spot = spotOf(spots, problem.path);
    const words = wordsOf(problem);
    if (!spot) return make('li', { 'data-code': problem.code }, `${t.wholeText}: ${words}`);
    const target = controlOf(spot.element);
    const link = make('a', { href: `#${target.id}` }, spot.label);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(target);
    });
    return make('li', { 'data-code': problem.code }, link, `: ${words}`);
  });
}

/** Opens every fold that hides a control, and goes to the control. */
function goTo(target: HTMLElement): void {
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}

/** Every field, row and clause by its path. */
function spotsIn(root: HTMLElement): Map<string, Spot> {
  const spots = [...root.querySelectorAll<HTMLElement>('[data-field]:not([data-field=""]), [data-row], [data-clause]')].map(
    (element): [string, Spot] => [
      pathOf(element).join('/'),
      { element: element.matches('[data-row]') ? rowField(element) : element, label: labelOf(element) },
    ],
  );
  return new Map(spots);
}

/** The element of a row that contains its only text or its group of fields. */
const rowField = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>('[data-field=""]') ?? row;

/** The spot at a path, or at its longest known prefix. */
function spotOf(spots: ReadonlyMap<string, Spot>, path: Path): Spot | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const spot = spots.get(path.slice(0, length).join('/'));
    if (spot) return spot;
  }
  return undefined;
}

/** The labels of a field and of what it is in: `Source 2, Title`. */
function labelOf(element: HTMLElement): string {
  const labels: string[] = [];
  for (
    let place: HTMLElement | null | undefined = element;
    place;
    place = place.parentElement?.closest<HTMLElement>('[data-field], [data-row], [data-clause]')
  ) {
    if (place.dataset['row'] !== undefined)
      labels.unshift(`${rowField(place).dataset['label'] ?? ''} ${place.querySelector('[data-part="number"]')?.textContent ?? ''}`);
    else if (place.dataset['field'] !== '' && place.dataset['field'] !== 'told' && !isAroundRow(place, element))
      labels.unshift(place.dataset['label'] ?? '');
  }
  return labels.join(', ');
}

/** True for the list around a row, which the row's own label already names. */
const isAroundRow = (place: HTMLElement, element: HTMLElement): boolean =>
  place !== element &&
  place.dataset['kind'] === 'list' &&
  element.closest('[data-row]') !== null &&
  place.contains(element.closest('[data-row]'));

/** The element that takes the focus for a spot: its only control, or the first of several. */
function controlOf(element: HTMLElement): HTMLElement {
  if (element.matches('fieldset')) return element;
  return element.querySelector<HTMLElement>('textarea[data-control], [data-control]') ?? element;
}

/** The message of a problem without the field's name in a file: here it is shown next to the field's label. */
const wordsOf = ({ code, message, suggestion }: FormProblem): string => {
  const shown = code === 'field' ? withoutName(message) : message;
  return [shown, suggestion].filter(Boolean).join(' ');
};

const withoutName = (message: string): string =>
  message.replace(NAME_IN_FILE, (_, colon: string) => (colon ? '' : `${t.thisField} `)).replace(NAME_AT_END, '.');

/** `results[1].when: ` before a sentence, `title ` within one. */
const NAME_IN_FILE = /^[a-z][\w-]*(?:\[\d+\]|\.[\w-]+)*(:?) /;
/** As in: "x" is not an allowed value for stage. */
const NAME_AT_END = / for [a-z][\w-]*(?:\[\d+\]|\.[\w-]+)*\.$/;

function ownProblem(element: HTMLElement): HTMLElement {
  const own = [...element.querySelectorAll<HTMLElement>('[data-part="problem"]')].find(
    (part) => part.closest('[data-clause], [data-field]') === element,
  );
  return own ?? findPart(element, 'problem');
}

function clear(element: HTMLElement): void {
  const part = ownProblem(element);
  part.hidden = true;
  part.replaceChildren();
  controlOf(element).removeAttribute('aria-invalid');
}

function showProblems(element: HTMLElement, problems: readonly FormProblem[]): void {
  const part = ownProblem(element);
  part.hidden = false;
  part.replaceChildren(
    ...problems.map((problem) =>
      make(
        'span',
        { class: problem.isHint ? 'field__hint' : undefined },
        [problem.isHint && t.hint, wordsOf(problem)].filter(Boolean).join(' '),
      ),
    ),
  );
  if (problems.some(({ isHint }) => !isHint) && !element.matches('fieldset')) controlOf(element).setAttribute('aria-invalid', 'true');
}
