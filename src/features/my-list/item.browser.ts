import { collectedWords, myListWords } from './words.en.ts';
import { LONGEST_NOTE } from './list-file.ts';
import { SITE } from '../../shared/site.ts';
import type { StudyData } from '../../content/study-data.ts';
import { caseStudyUrl } from '../../shared/urls.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { loadStudy } from './study-data.browser.ts';

export type ItemAction = 'up' | 'down' | 'remove';

export interface ItemEvents {
  readonly onAct: (action: ItemAction, slug: string) => void;
  readonly onNote: (slug: string, note: string) => void;
}

/** An entry of the list on the page. */
export interface Item {
  readonly element: HTMLElement;
  /** Shows the note and the directions in which the entry can move. Does not overwrite text that is being typed. */
  readonly update: (note: string, isFirst: boolean, isLast: boolean) => void;
  readonly focus: (action: ItemAction) => void;
}

/** Makes an entry. Its title appears at once, the rest when its data has loaded. */
export function makeItem(slug: string, title: string, isKnown: boolean, events: ItemEvents): Item {
  const facts = make('div', {});
  const paper = make('div', { class: 'print-only' });
  const note = makeNote(slug, title, events);
  const printedNote = make('p', { class: 'print-only briefing__note' });
  const buttons = makeButtons(slug, title, events);
  const heading = make('h2', {}, isKnown ? make('a', { href: resolveHref(caseStudyUrl(slug)) }, title) : title);
  const element = make(
    'li',
    { 'data-slug': slug },
    heading,
    facts,
    printedNote,
    note.label,
    make('div', { class: 'my-list__buttons no-print' }, ...Object.values(buttons)),
    paper,
  );
  if (isKnown) void showFacts(slug, title, facts, paper);
  return {
    element,
    update: (text, isFirst, isLast) => {
      if (note.field !== document.activeElement) note.field.value = text;
      printedNote.textContent = text && myListWords.noteText(text);
      buttons.up.disabled = isFirst;
      buttons.down.disabled = isLast;
    },
    focus: (action) => ([buttons[action], ...Object.values(buttons)].find((button) => !button.disabled) ?? note.field).focus(),
  };
}

function makeNote(slug: string, title: string, { onNote }: ItemEvents): { label: HTMLElement; field: HTMLTextAreaElement } {
  const field = make('textarea', { rows: 2, maxlength: LONGEST_NOTE, 'aria-label': myListWords.noteOf(title) });
  field.addEventListener('input', () => onNote(slug, field.value));
  return { label: make('label', { class: 'my-list__note no-print' }, myListWords.note, field), field };
}

function makeButtons(slug: string, title: string, { onAct }: ItemEvents): Record<ItemAction, HTMLButtonElement> {
  const makeOne = (action: ItemAction): HTMLButtonElement => {
    const button = make(
      'button',
      { type: 'button', 'data-act': action, 'aria-label': myListWords.of(myListWords[action], title) },
      myListWords[action],
    );
    button.addEventListener('click', () => onAct(action, slug));
    return button;
  };
  return { up: makeOne('up'), down: makeOne('down'), remove: makeOne('remove') };
}

async function showFacts(slug: string, title: string, facts: HTMLElement, paper: HTMLElement): Promise<void> {
  const study = await loadStudy(slug).catch(() => undefined);
  if (!study) return facts.replaceChildren(make('p', {}, collectedWords.loadFailed(title)));
  facts.replaceChildren(make('p', { class: 'soft' }, study.place), make('p', { class: 'no-print' }, study.summary));
  paper.replaceChildren(...makeBriefing(study));
}

/** Printed instead of the summary: the paragraph for minutes, the figures and the address. */
function makeBriefing({ minutes, fields, url }: StudyData): HTMLElement[] {
  return [
    make('p', {}, minutes),
    make('h3', {}, myListWords.figures),
    make('ul', {}, ...fields.results.map((result) => make('li', {}, result))),
    make('p', {}, new URL(url, SITE.url).href),
  ];
}
