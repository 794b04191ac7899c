import { hasState } from '../../shared/hash-state.ts';
import { formatQuestionnaireState, parseQuestionnaireState, type QuestionnaireState } from './questionnaire-state.ts';
import { requireElement } from '../../browser/require-element.ts';
import type { StatementForm } from './statement-form.browser.ts';
import type { OutcomeId } from '../../model/outcomes.ts';

/** Which part of the questionnaire is shown. The address is the state, and every change of it is by a link. */
export class Views {
  readonly #root: HTMLElement;
  readonly #statements: readonly StatementForm[];
  readonly #sections: HTMLElement[];
  readonly #title = document.title;
  #state: QuestionnaireState = { view: 'one' };

  constructor(root: HTMLElement, statements: readonly StatementForm[]) {
    this.#root = root;
    this.#statements = statements;
    this.#sections = [...root.querySelectorAll<HTMLElement>('[data-outcome]')];
  }

  start(): void {
    window.addEventListener('hashchange', () => this.#readAddress());
    // A link to the current address does not change it, but still moves the reader there.
    this.#root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.hash || link.href !== location.href) return;
      event.preventDefault();
      this.#arrive();
    });
    // While a page loads, the browser itself goes to the anchor and moves the focus there.
    window.addEventListener('pageshow', () => {
      if (document.activeElement === document.body && location.hash.includes('=')) this.#arrive();
    });
    this.#readAddress(location.hash.length <= 1);
  }

  /** The part of an address after `#` that leads to a statement in the current view. */
  hashTo(statement: string): string {
    return formatQuestionnaireState({ view: this.#state.view, statement });
  }

  #readAddress(isQuiet = false): void {
    if (!hasState(location.hash)) return;
    const facts = this.#statements.map((each) => each.facts);
    this.#state = parseQuestionnaireState(location.hash, facts);
    this.#show();
    if (!isQuiet) this.#arrive();
  }

  #show(): void {
    const { outcome } = this.#state;
    const at = this.#at();
    if (this.#root.dataset['at'] !== at) this.#details('scale').open = at !== 'outcome';
    this.#root.dataset['at'] = at;
    for (const section of this.#sections) section.toggleAttribute('data-shown', section.dataset['outcome'] === outcome);
    this.#showWays(at);
    document.title = at === 'outcome' ? `${this.#heading()?.textContent.trim() ?? ''} · ${this.#title}` : this.#title;
  }

  #at(): 'start' | 'outcome' | 'all' {
    if (this.#state.view === 'all') return 'all';
    return this.#state.outcome ? 'outcome' : 'start';
  }

  #showWays(at: string): void {
    const { view, outcome } = this.#state;
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
      const to = link.dataset['to'] as OutcomeId;
      link.hash = formatQuestionnaireState({ view, outcome: to });
      setCurrent(link, to === outcome);
    }
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('a[data-at]')) setCurrent(link, link.dataset['at'] === at);
    if (outcome) this.#way('outcome').hash = formatQuestionnaireState({ view: 'one', outcome });
  }

  /** Moves the reader and the focus to what the address asks for. The view of all outcomes leaves the reader where they are. */
  #arrive(): void {
    const { statement } = this.#state;
    const heading = this.#heading();
    if (statement) return this.#statements.find(({ facts }) => facts.id === statement)?.focus();
    if (heading) {
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    } else if (this.#at() === 'start') {
      this.#root.scrollIntoView();
      this.#way('start').focus({ preventScroll: true });
    }
  }

  #details(name: string): HTMLDetailsElement {
    return requireElement(this.#root, `details[data-part="${name}"]`, HTMLDetailsElement);
  }

  #heading(): HTMLElement | null | undefined {
    return this.#sections.find(({ dataset }) => dataset['outcome'] === this.#state.outcome)?.querySelector('h2');
  }

  #way(at: string): HTMLAnchorElement {
    return requireElement(this.#root, `a[data-at="${at}"]`, HTMLAnchorElement);
  }
}

function setCurrent(link: HTMLAnchorElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
