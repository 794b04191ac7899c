import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { make } from '../../browser/dom.ts';
import { makeLoader } from '../../browser/load-registered.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { saveFile } from '../../browser/save-file.ts';
import { toCsv } from '../../shared/csv.ts';
import { hasState } from '../../shared/hash-state.ts';
import { FAILURES_DATA } from '../../shared/urls.ts';
import { toFailureRows } from './failure-rows.ts';
import {
  byStage,
  expectFailures,
  FAILURES_GLOBAL,
  formatPlan,
  parsePlan,
  type KnownFailure,
  type Plan,
  type PlanFeatureId,
} from './pre-mortem.ts';
import { preMortemWords as words } from './words.en.ts';

const loadFailures = makeLoader<readonly KnownFailure[]>(FAILURES_GLOBAL, FAILURES_DATA);
const OFFERED = { areas: AREAS.map(({ id }) => id), challenges: CHALLENGES.map(({ id }) => id) };

/** Starts the pre-mortem. Does nothing on other pages. */
export function startPreMortem(): void {
  const root = document.querySelector<HTMLElement>('[data-pre-mortem]');
  if (root) new PreMortem(root).start();
}

/** The plan is in the address, so that it can be shared; nothing is saved. */
class PreMortem {
  readonly #root: HTMLElement;
  readonly #selects: HTMLSelectElement[];
  readonly #boxes: HTMLInputElement[];
  #expected: readonly KnownFailure[] = [];
  /** The number of the latest plan. Failures that load for an earlier plan are not shown. */
  #latest = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#selects = [...root.querySelectorAll('select')];
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="has"]')];
  }

  start(): void {
    for (const field of [...this.#selects, ...this.#boxes]) field.addEventListener('change', () => this.#choose(this.#readForm()));
    this.#part('clear')?.addEventListener('click', () => this.#choose({ features: [] }));
    this.#part('print')?.addEventListener('click', () => window.print());
    this.#part('csv')?.addEventListener('click', () => saveFile(words.file, toCsv(toFailureRows(this.#expected)), 'text/csv'));
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, () => this.#readAddress());
    this.#readAddress();
  }

  #readForm(): Plan {
    const [area, challenge] = ['area', 'challenge'].map((name) => this.#selects.find((select) => select.name === name)?.value);
    const features = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value as PlanFeatureId);
    return { ...(area && { area }), ...(challenge && { challenge }), features };
  }

  #choose(plan: Plan): void {
    const text = formatPlan(plan);
    history.pushState(null, '', `${location.pathname}${location.search}${text && `#${text}`}`);
    void this.#show(plan);
  }

  #readAddress(): void {
    if (hasState(location.hash)) void this.#show(parsePlan(location.hash, OFFERED));
  }

  async #show(plan: Plan): Promise<void> {
    for (const select of this.#selects) select.value = (select.name === 'area' ? plan.area : plan.challenge) ?? '';
    for (const box of this.#boxes) box.checked = (plan.features as readonly string[]).includes(box.value);
    const turn = ++this.#latest;
    if (formatPlan(plan) === '') return this.#fill([], words.choose);
    const failures = await loadFailures().catch(() => undefined);
    if (turn !== this.#latest) return;
    if (!failures) return this.#say(words.failed);
    const expected = expectFailures(failures, plan);
    this.#fill(expected, expected.length === 0 ? words.none : words.expected(expected.length));
  }

  #fill(expected: readonly KnownFailure[], said: string): void {
    this.#expected = expected;
    this.#part('expected')?.replaceChildren(...makeFailureList(expected));
    this.#say(said);
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status) status.textContent = text;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

const makeFailureList = (failures: readonly KnownFailure[]): HTMLElement[] =>
  byStage(failures).map(({ id, name, failures: members }) =>
    make(
      'section',
      { class: 'risks', 'aria-labelledby': `stage-${id}` },
      make('h2', { id: `stage-${id}` }, name),
      make('ul', { class: 'plain' }, ...members.map(makeRisk)),
    ),
  );

function makeRisk({ what, sign, response, study }: KnownFailure): HTMLElement {
  const fact = (name: string, value: Node | string): HTMLElement => make('div', {}, make('dt', {}, name), ' ', make('dd', {}, value));
  return make(
    'li',
    { class: 'risk' },
    make('h3', {}, what),
    make(
      'dl',
      {},
      sign !== '' && fact(words.sign, sign),
      response !== '' && fact(words.response, response),
      fact(words.from, make('a', { href: resolveHref(study.url) }, study.name)),
    ),
    make('p', { class: 'risk__lines' }, ...[words.ours, words.owner, words.date].map((line) => make('span', {}, line))),
  );
}
