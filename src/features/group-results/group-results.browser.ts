import type { AssessmentData } from '../../content/assessment-data.ts';
import { acceptSuggestions, toAgreed, type Agreed } from './agree.ts';
import { countAnswers, countedWorkbooks, isResponseRefusal, addResponse, type Response } from './responses.ts';
import { rolesIn, discussFirst, viewsOf, type View } from './views.ts';
import { ROLES } from '../../model/roles.ts';
import type { Answer } from '../../model/levels.ts';
import { termOf } from '../../model/taxonomy.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { groupResults as t } from './words.en.ts';
import { workbook as workbookWords } from '../workbook/words.en.ts';
import { make } from '../../browser/dom.ts';
import { startFullNotes } from '../../browser/full-notes.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { knownIds, loadAssessment } from '../workbook/assessment.browser.ts';
import { startWorkbookBar } from '../workbook/bar.browser.ts';
import { editionOfPage, onWorkbookChange, readWorkbook, replaceWorkbook } from '../workbook/store.browser.ts';
import { today } from '../../shared/today.ts';
import { makeResponseList, addFiles } from './response-list.browser.ts';
import { makeViewItem, type ViewItem } from './view-item.browser.ts';

/** Starts the page. Does nothing on other pages. */
export function startGroupResults(): void {
  const root = document.querySelector<HTMLElement>('[data-together]');
  if (root) void start(root);
}

async function start(root: HTMLElement): Promise<void> {
  const bar = startWorkbookBar(root);
  startFullNotes();
  const data = await loadAssessment().catch(() => undefined);
  if (!data) {
    findPart(root, 'count').textContent = workbookWords.loadFailed;
    return;
  }
  const page = new TogetherPage(root, data);
  bar.on('accept-all', () => page.acceptAll());
  bar.on('make', () => page.makeAgreed());
  page.start();
}

/** The files and the agreed answers exist only while the page is open. The workbook on the device is read again each time. */
class TogetherPage {
  readonly #root: HTMLElement;
  readonly #data: AssessmentData;
  readonly #items: ReadonlyMap<string, ViewItem>;
  readonly #own: HTMLInputElement;
  readonly #input: HTMLInputElement;
  #responses: readonly Response[] = [];
  #agreed: Agreed = new Map();

  constructor(root: HTMLElement, data: AssessmentData) {
    this.#root = root;
    this.#data = data;
    this.#own = requireElement(root, '[data-part="own"]', HTMLInputElement);
    this.#input = requireElement(root, '[data-part="files"]', HTMLInputElement);
    const nameOf = (outcome: string): string => data.outcomes.find(({ id }) => id === outcome)?.name ?? '';
    this.#items = new Map(
      data.statements.map((each) => [each.id, makeViewItem(each, nameOf(each.outcome), (answer) => this.#agree(each.id, answer))]),
    );
  }

  start(): void {
    this.#input.addEventListener('change', () => void this.#load());
    this.#own.addEventListener('change', () => this.#show());
    onWorkbookChange(() => this.#show());
    window.addEventListener('beforeunload', (event) => {
      if (this.#hasUnsaved(this.#views())) event.preventDefault();
    });
    this.#show();
  }

  /** Accepts every proposal on which people do not disagree. */
  acceptAll(): void {
    const before = this.#agreed.size;
    const notes = new Map([...this.#items].map(([id, item]) => [id, item.note()]));
    this.#agreed = acceptSuggestions(this.#agreed, this.#views(), notes);
    const count = this.#agreed.size - before;
    this.#show();
    this.#sayAgreed(count > 0 ? t.agreed.took(count) : t.agreed.tookNone);
  }

  /** Puts the agreed answers into the workbook on the device. The reader's own response still counts as it was before. */
  makeAgreed(): void {
    if (this.#agreed.size === 0) return this.#sayAgreed(t.agreed.needOne);
    const [before, views] = [readWorkbook(), this.#views()];
    if (this.#own.checked) this.#addOwn(before);
    replaceWorkbook(toAgreed(before, this.#agreed, views));
    this.#sayAgreed(t.agreed.made(this.#agreed.size, this.#data.statements.length));
  }

  async #load(): Promise<void> {
    const files = [...(this.#input.files ?? [])];
    if (files.length === 0) return;
    const { responses, said } = await addFiles(this.#responses, files, knownIds(this.#data));
    this.#input.value = '';
    this.#responses = responses;
    this.#show();
    this.#say(said);
  }

  #remove(response: Response): void {
    const index = this.#responses.indexOf(response);
    this.#responses = this.#responses.filter((each) => each !== response);
    this.#show();
    this.#say([t.files.removed(response.name)]);
    const buttons = findPart(this.#root, 'sheets').querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? this.#input).focus();
  }

  #agree(statement: string, answer: Answer | undefined): void {
    const others = [...this.#agreed].filter(([id]) => id !== statement);
    const note = this.#items.get(statement)?.note() ?? '';
    this.#agreed = new Map(answer === undefined ? others : [...others, [statement, { answer, note }]]);
    this.#show();
  }

  #addOwn(workbook: Workbook): void {
    const format = { format: 'new-local-almanac-workbook', version: 1, edition: editionOfPage() } as const;
    const taken = addResponse(this.#responses, t.files.wasOwn, { ...format, saved: today(), workbook });
    if (!isResponseRefusal(taken)) this.#responses = taken;
    this.#own.checked = false;
  }

  #views(): View[] {
    return viewsOf(
      this.#counted(),
      this.#data.statements.map(({ id }) => id),
    );
  }

  #counted(): Workbook[] {
    return countedWorkbooks(this.#responses, this.#own.checked ? readWorkbook() : undefined);
  }

  /** Whether there are agreed answers that the workbook on the device does not have. */
  #hasUnsaved(views: readonly View[]): boolean {
    const workbook = readWorkbook();
    return this.#agreed.size > 0 && JSON.stringify(toAgreed(workbook, this.#agreed, views)) !== JSON.stringify(workbook);
  }

  #show(): void {
    const [views, counted] = [this.#views(), this.#counted()];
    this.#showResponses(counted);
    findPart(this.#root, 'views').hidden = counted.length < 2 && this.#agreed.size === 0;
    findPart(this.#root, 'roles').textContent = counted.length < 2 ? '' : describeRoles(counted);
    const apart = discussFirst(views);
    const close = views.filter((view) => !apart.includes(view));
    findPart(this.#root, 'apart-lead').textContent = apart.length > 0 ? t.apart.lead(apart.length) : t.apart.none;
    findPart(this.#root, 'close-count').textContent = t.close.show(close.length);
    this.#place('apart', apart);
    this.#place('close', close);
    findPart(this.#root, 'progress').textContent = t.agreed.progress(this.#agreed.size, views.length);
    findPart(this.#root, 'unsaved').hidden = !this.#hasUnsaved(views);
    this.#sayAgreed('');
  }

  #showResponses(counted: readonly Workbook[]): void {
    const own = readWorkbook();
    const of = this.#data.statements.length;
    const isTwice = this.#own.checked && counted.length === this.#responses.length;
    findPart(this.#root, 'sheets').replaceChildren(...makeResponseList(this.#responses, of, (response) => this.#remove(response)));
    findPart(this.#root, 'own-is').textContent = [t.files.ownIs(countAnswers(own), of), isTwice && t.files.ownTwice]
      .filter(Boolean)
      .join(' ');
    findPart(this.#root, 'count').textContent = [t.files.count(counted.length), counted.length < 2 && t.files.needTwo]
      .filter(Boolean)
      .join(' ');
  }

  /** Moves items only if necessary, and restores the keyboard focus. */
  #place(part: string, views: readonly View[]): void {
    const place = findPart(this.#root, part);
    const items = views.flatMap((view) => this.#items.get(view.statement) ?? []);
    const active = document.activeElement;
    if (items.length !== place.children.length || items.some(({ element }, index) => place.children[index] !== element)) {
      place.replaceChildren(...items.map(({ element }) => element));
      if (active instanceof HTMLElement && active !== document.activeElement) active.focus();
    }
    for (const view of views) this.#items.get(view.statement)?.update(view, this.#agreed.get(view.statement));
  }

  #say(lines: readonly string[]): void {
    findPart(this.#root, 'said').replaceChildren(...lines.map((line) => make('li', {}, line)));
  }

  #sayAgreed(text: string): void {
    findPart(this.#root, 'agreed-said').textContent = text;
  }
}

function describeRoles(workbooks: readonly Workbook[]): string {
  const { shown, hasTooFew } = rolesIn(workbooks);
  if (shown.length === 0) return hasTooFew ? t.roles.noneShown : t.roles.noneGiven;
  const names = shown.map((role) => termOf(ROLES, role).name).join('; ');
  return [t.roles.shown(names), ...(hasTooFew ? [t.roles.tooFew] : [])].join(' ');
}
