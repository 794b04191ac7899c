import { toggleCompared, toggleSaved, type Collection } from './saved-items.ts';
import { everyPage as t } from '../../site/every-page-words.en.ts';
import { make } from '../../browser/dom.ts';
import { savedItems } from './store.browser.ts';
import { say } from './selection-bar.browser.ts';

/** The actions of the two buttons next to a case study. `refusal` is announced if a press changes nothing. */
const ACTIONS = {
  compare: {
    text: t.compare,
    label: t.compareOf,
    refusal: t.compareLimit,
    toggle: toggleCompared,
    has: ({ compare }: Collection, slug: string) => compare.includes(slug),
  },
  list: {
    text: t.keep,
    label: t.saveOf,
    refusal: t.hasNote,
    toggle: toggleSaved,
    has: ({ list }: Collection, slug: string) => list.some((entry) => entry.slug === slug),
  },
};

type Action = keyof typeof ACTIONS;

/** Adds the two buttons to every placeholder on the page. */
export function fillPlaceholders(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-collect]')) {
    place.replaceChildren(...makeButtons(place.dataset['collect'] ?? '', place.dataset['title'] ?? ''));
  }
}

/** The buttons that add a case study to the comparison and to the list. */
export function makeButtons(slug: string, title: string): HTMLButtonElement[] {
  return (['compare', 'list'] as const).map((action) => makeButton(action, slug, title));
}

/** Shows on every button of the page whether its case study is selected. */
export function updateButtons(): void {
  const collection = savedItems.read();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action]')) showState(button, collection);
}

function makeButton(action: Action, slug: string, title: string): HTMLButtonElement {
  const { text, label } = ACTIONS[action];
  const button = make('button', { type: 'button', 'data-action': action, 'data-slug': slug, 'aria-label': label(title) }, text);
  button.addEventListener('click', () => press(action, slug));
  showState(button, savedItems.read());
  return button;
}

function press(action: Action, slug: string): void {
  const { toggle, refusal } = ACTIONS[action];
  let isRefused = false;
  say('');
  savedItems.change((collection) => {
    const next = toggle(collection, slug);
    isRefused = next === collection;
    return next;
  });
  if (isRefused) say(refusal);
}

function showState(button: HTMLButtonElement, collection: Collection): void {
  const { action, slug = '' } = button.dataset;
  if (action === 'compare' || action === 'list') button.setAttribute('aria-pressed', String(ACTIONS[action].has(collection, slug)));
}
