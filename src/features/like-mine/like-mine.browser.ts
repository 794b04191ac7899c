import { likeMineWords } from './words.en.ts';
import { holdsState } from '../../shared/hash-state.ts';
import {
  formatOwnPlace,
  isNation,
  orderByLikeness,
  parseOwnPlace,
  type LikeMineState,
  type Liked,
  type LikeGroup,
  type Likeness,
  type OwnPlace,
} from './like-mine.ts';
import { make } from '../../browser/dom.ts';
import { DeviceStore } from '../../browser/device-store.ts';

/** The reader's own place on this device, as it stands in an address. Empty where none is chosen. */
const asText = (text: string): string => text;
const ownPlace = new DeviceStore({ key: 'almanac-place', parse: asText, format: asText, empty: '' });

interface Item extends Likeness {
  readonly element: HTMLElement;
  readonly areas: readonly string[];
  /** The list by kind of body that it was built in. */
  readonly home: Element | null;
}

/** How many case studies are shown at first. */
const FIRST = 20;

/** Brings the page "Places like mine" to life. Leaves quietly elsewhere. */
export function startLikeMine(): void {
  const root = document.querySelector<HTMLElement>('[data-like-mine]');
  if (root) new LikeMine(root).start();
}

/** The choice is in the address; without one there, what this device has kept is taken. Only a choice made here is kept. */
class LikeMine {
  readonly #root: HTMLElement;
  readonly #selects: HTMLSelectElement[];
  readonly #items: Item[];
  #isWhole = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#selects = [...root.querySelectorAll('select')];
    this.#items = [...root.querySelectorAll<HTMLElement>('.study')].map(readItem);
  }

  start(): void {
    for (const select of this.#selects) select.addEventListener('change', () => this.#choose());
    this.#part('forget')?.addEventListener('click', () => this.#forget());
    this.#part('show-all')?.addEventListener('click', () => this.#showWhole());
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, () => this.#readAddress());
    const saved = formatOwnPlace(this.#parse(ownPlace.read()));
    if (location.hash.length <= 1 && saved) history.replaceState(null, '', `#${saved}`);
    this.#readAddress();
  }

  #choose(): void {
    const own = this.#parse(new URLSearchParams(this.#selects.map(({ name, value }) => [name, value])).toString());
    const text = formatOwnPlace({ ...own, topic: undefined });
    this.#writeAddress(formatOwnPlace(own));
    if (text) ownPlace.change(() => text);
    else ownPlace.clear();
    this.#isWhole = false;
    this.#show(own, ownPlace.isSaved() ? '' : likeMineWords.notSaved);
  }

  #forget(): void {
    this.#writeAddress('');
    ownPlace.clear();
    this.#show({}, ownPlace.isSaved() ? likeMineWords.forgotten : likeMineWords.notForgotten);
  }

  #readAddress(): void {
    if (holdsState(location.hash)) this.#show(this.#parse(location.hash), '');
  }

  #writeAddress(text: string): void {
    history.pushState(null, '', `${location.pathname}${location.search}${text && `#${text}`}`);
  }

  #parse(text: string): LikeMineState {
    const countries = this.#selects.find(({ name }) => name === 'country')?.options ?? [];
    return parseOwnPlace(text, [...countries].map(({ value }) => value).filter(Boolean));
  }

  #show(own: LikeMineState, remark: string): void {
    for (const select of this.#selects) select.value = own[select.name as keyof LikeMineState] ?? '';
    const { topic, ...place } = own;
    const isChosen = Object.keys(place).length > 0;
    const onTopic = this.#items.filter(({ areas }) => topic === undefined || areas.includes(topic));
    const liked = orderByLikeness(place, onTopic);
    for (const { item, reasons } of liked) showReason(item, isChosen ? describeReasons(own, item, reasons) : '');
    const built = this.#part('built');
    if (built) built.hidden = isChosen;
    for (const { element, home } of this.#items) home?.append(element);
    this.#part('groups')?.replaceChildren(...(isChosen ? makeGroups(liked) : []));
    this.#showFirst(isChosen ? liked.map(({ item }) => item) : onTopic);
    const said = [this.#describeTopic(topic, onTopic.length), isChosen ? describeLiked(liked) : ''].filter(Boolean);
    this.#say([remark, ...(said.length > 0 ? said : [likeMineWords.nothingChosen(this.#items.length)])]);
  }

  /** Hides all but the first case studies on the topic, in the order of the page. */
  #showFirst(onTopic: readonly Item[]): void {
    const shown = new Set(this.#isWhole ? onTopic : onTopic.slice(0, FIRST));
    for (const item of this.#items) item.element.hidden = !shown.has(item);
    const button = this.#part('show-all');
    if (!button) return;
    button.hidden = shown.size === onTopic.length;
    button.textContent = likeMineWords.showAll(onTopic.length);
  }

  /** The button disappears, so the focus moves to the first case study that it showed. */
  #showWhole(): void {
    const before = [...this.#root.querySelectorAll<HTMLElement>('.study')].filter(({ hidden }) => hidden);
    this.#isWhole = true;
    this.#readAddress();
    before
      .find(({ hidden }) => !hidden)
      ?.querySelector('a')
      ?.focus();
  }

  #describeTopic(topic: string | undefined, count: number): string {
    const name = this.#selects.find((select) => select.name === 'topic')?.selectedOptions[0]?.text ?? '';
    return topic === undefined ? '' : likeMineWords.onTopic(count, this.#items.length, name);
  }

  #say(texts: readonly string[]): void {
    const status = this.#part('status');
    if (status) status.textContent = texts.filter(Boolean).join(' ');
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

function describeLiked(liked: readonly Liked<Item>[]): string {
  const count = (group: LikeGroup): number => liked.filter((each) => each.group === group).length;
  return likeMineWords.status(count('very'), count('somewhat'), liked.length);
}

function readItem(element: HTMLElement): Item {
  const { kind = '', members = '', areas = '', country = '', residents = '', grade, place = '' } = element.dataset;
  return {
    element,
    home: element.parentElement,
    kind,
    memberKinds: members.split(' '),
    areas: areas.split(' '),
    country,
    residents: residents === '' ? undefined : Number(residents),
    grade: Number(grade),
    place,
  };
}

function makeGroups(liked: readonly Liked<Item>[]): HTMLElement[] {
  return (['very', 'somewhat', 'others'] as const).flatMap((group) => {
    const members = liked.filter((each) => each.group === group).map(({ item }) => item.element);
    const heading = make('h2', { id: `like-${group}` }, likeMineWords.groups[group]);
    return members.length === 0
      ? []
      : [make('section', { 'aria-labelledby': `like-${group}` }, heading, make('ul', { class: 'studies' }, ...members))];
  });
}

function describeReasons(own: OwnPlace, item: Item, reasons: Liked<Item>['reasons']): string {
  const words = likeMineWords.reason;
  const parts = reasons.map((reason) => (reason === 'country' && isNation(item.country) ? words.nation : words[reason]));
  return [
    ...(parts.length > 0 ? [words.same(parts)] : []),
    ...(own.size !== undefined && item.residents === undefined ? [words.missing] : []),
  ].join(' ');
}

function showReason({ element }: Item, text: string): void {
  element.querySelector('[data-part="reason"]')?.remove();
  if (text) element.lastElementChild?.append(make('p', { class: 'small study__reason', 'data-part': 'reason' }, text));
}
