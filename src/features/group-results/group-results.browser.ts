import type { AssessmentData } from '../../content/assessment-data.ts';
import { takeProposals, toAgreed, type Settled } from './agree.ts';
import { countAnswers, countedWorkbooks, isSheetRefusal, takeIn, type Sheet } from './responses.ts';
import { rolesIn, talkFirst, viewsOf, type View } from './views.ts';
import { ROLES } from '../../model/roles.ts';
import type { Answer } from '../../model/rungs.ts';
import { termOf } from '../../model/taxonomy.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { together as t } from './words.en.ts';
import { workbook as workbookWords } from '../workbook/words.en.ts';
import { make } from '../../browser/dom.ts';
import { find, findPart } from '../../browser/require-element.ts';
import { knownIds, loadAssessment } from '../workbook/assessment.browser.ts';
import { startWorkbookBar } from '../workbook/bar.browser.ts';
import { editionHere, onWorkbookChange, readWorkbook, replaceWorkbook, today } from '../workbook/store.browser.ts';
import { makeSheetList, takeFilesIn } from './response-list.browser.ts';
import { makeViewItem, type ViewItem } from './view-item.browser.ts';

/** Brings the page to life. Leaves quietly where there is none. */
export function startTogether(): void {
  const root = document.querySelector<HTMLElement>('[data-together]');
  if (root) void start(root);
}

async function start(root: HTMLElement): Promise<void> {
  const bar = startWorkbookBar(root);
  try {
    const page = new TogetherPage(root, await loadAssessment());
    bar.on('take-all', () => page.takeAll());
    bar.on('make', () => page.makeAgreed());
    page.start();
  } catch {
    findPart(root, 'count').textContent = workbookWords.loadFailed;
  }
}

/** The files and what is settled live here, as long as the page. The workbook of the device is read anew each time. */
class TogetherPage {
  readonly #root: HTMLElement;
  readonly #data: AssessmentData;
  readonly #items: ReadonlyMap<string, ViewItem>;
  readonly #own: HTMLInputElement;
  readonly #input: HTMLInputElement;
  #sheets: readonly Sheet[] = [];
  #settled: Settled = new Map();

  constructor(root: HTMLElement, data: AssessmentData) {
    this.#root = root;
    this.#data = data;
    this.#own = find(root, '[data-part="own"]', HTMLInputElement);
    this.#input = find(root, '[data-part="files"]', HTMLInputElement);
    const nameOf = (outcome: string): string => data.outcomes.find(({ id }) => id === outcome)?.name ?? '';
    this.#items = new Map(
      data.statements.map((each) => [each.id, makeViewItem(each, nameOf(each.outcome), (answer) => this.#settle(each.id, answer))]),
    );
  }

  start(): void {
    this.#input.addEventListener('change', () => void this.#load());
    this.#own.addEventListener('change', () => this.#show());
    onWorkbookChange(() => this.#show());
    window.addEventListener('beforeunload', (event) => {
      if (this.#isUnkept(this.#views())) event.preventDefault();
    });
    this.#show();
  }

  /** Settles on every proposal that people are not apart on. */
  takeAll(): void {
    const before = this.#settled.size;
    const notes = new Map([...this.#items].map(([id, item]) => [id, item.note()]));
    this.#settled = takeProposals(this.#settled, this.#views(), notes);
    const count = this.#settled.size - before;
    this.#show();
    this.#sayAgreed(count > 0 ? t.agreed.took(count) : t.agreed.tookNone);
  }

  /** Puts what is settled into the workbook of the device. The own sheet still counts as it was before. */
  makeAgreed(): void {
    if (this.#settled.size === 0) return this.#sayAgreed(t.agreed.needOne);
    const [before, views] = [readWorkbook(), this.#views()];
    if (this.#own.checked) this.#keepOwn(before);
    replaceWorkbook(toAgreed(before, this.#settled, views));
    this.#sayAgreed(t.agreed.made(this.#settled.size, this.#data.statements.length));
  }

  async #load(): Promise<void> {
    const files = [...(this.#input.files ?? [])];
    if (files.length === 0) return;
    const { sheets, said } = await takeFilesIn(this.#sheets, files, knownIds(this.#data));
    this.#input.value = '';
    this.#sheets = sheets;
    this.#show();
    this.#say(said);
  }

  #remove(sheet: Sheet): void {
    const index = this.#sheets.indexOf(sheet);
    this.#sheets = this.#sheets.filter((each) => each !== sheet);
    this.#show();
    this.#say([t.files.removed(sheet.name)]);
    const buttons = findPart(this.#root, 'sheets').querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? this.#input).focus();
  }

  #settle(statement: string, answer: Answer | undefined): void {
    const others = [...this.#settled].filter(([id]) => id !== statement);
    const note = this.#items.get(statement)?.note() ?? '';
    this.#settled = new Map(answer === undefined ? others : [...others, [statement, { answer, note }]]);
    this.#show();
  }

  #keepOwn(workbook: Workbook): void {
    const format = { format: 'new-local-almanac-workbook', version: 1, edition: editionHere() } as const;
    const taken = takeIn(this.#sheets, t.files.wasOwn, { ...format, saved: today(), workbook });
    if (!isSheetRefusal(taken)) this.#sheets = taken;
    this.#own.checked = false;
  }

  #views(): View[] {
    return viewsOf(
      this.#counted(),
      this.#data.statements.map(({ id }) => id),
    );
  }

  #counted(): Workbook[] {
    return countedWorkbooks(this.#sheets, this.#own.checked ? readWorkbook() : undefined);
  }

  /** Whether something is settled that the workbook of the device does not say. */
  #isUnkept(views: readonly View[]): boolean {
    const workbook = readWorkbook();
    return this.#settled.size > 0 && JSON.stringify(toAgreed(workbook, this.#settled, views)) !== JSON.stringify(workbook);
  }

  #show(): void {
    const [views, counted] = [this.#views(), this.#counted()];
    this.#showSheets(counted);
    findPart(this.#root, 'views').hidden = counted.length < 2 && this.#settled.size === 0;
    findPart(this.#root, 'roles').textContent = counted.length < 2 ? '' : describeRoles(counted);
    const apart = talkFirst(views);
    const close = views.filter((view) => !apart.includes(view));
    findPart(this.#root, 'apart-lead').textContent = apart.length > 0 ? t.apart.lead(apart.length) : t.apart.none;
    findPart(this.#root, 'close-count').textContent = t.close.show(close.length);
    this.#place('apart', apart);
    this.#place('close', close);
    findPart(this.#root, 'progress').textContent = t.agreed.progress(this.#settled.size, views.length);
    findPart(this.#root, 'unkept').hidden = !this.#isUnkept(views);
    this.#sayAgreed('');
  }

  #showSheets(counted: readonly Workbook[]): void {
    const own = readWorkbook();
    const of = this.#data.statements.length;
    const isTwice = this.#own.checked && counted.length === this.#sheets.length;
    findPart(this.#root, 'sheets').replaceChildren(...makeSheetList(this.#sheets, of, (sheet) => this.#remove(sheet)));
    findPart(this.#root, 'own-is').textContent = [t.files.ownIs(countAnswers(own), of), isTwice && t.files.ownTwice]
      .filter(Boolean)
      .join(' ');
    findPart(this.#root, 'count').textContent = [t.files.count(counted.length), counted.length < 2 && t.files.needTwo]
      .filter(Boolean)
      .join(' ');
  }

  /** Moves only what must move, and brings the keyboard back to where it was. */
  #place(part: string, views: readonly View[]): void {
    const place = findPart(this.#root, part);
    const items = views.flatMap((view) => this.#items.get(view.statement) ?? []);
    const active = document.activeElement;
    if (items.length !== place.children.length || items.some(({ element }, index) => place.children[index] !== element)) {
      place.replaceChildren(...items.map(({ element }) => element));
      if (active instanceof HTMLElement && active !== document.activeElement) active.focus();
    }
    for (const view of views) this.#items.get(view.statement)?.update(view, this.#settled.get(view.statement));
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
  if (shown.length === 0) return hasTooFew ? t.roles.noneShown : t.roles.noneTold;
  const names = shown.map((role) => termOf(ROLES, role).name).join('; ');
  return [t.roles.shown(names), ...(hasTooFew ? [t.roles.tooFew] : [])].join(' ');
}
