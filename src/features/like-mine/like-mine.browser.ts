import { likeMineWords } from './words.en.ts';
import { hasState } from '../../shared/hash-state.ts';
import { LIKE_MINE_DATA } from '../../shared/urls.ts';
import {
  formatOwnPlace,
  LIKED_STUDIES_GLOBAL,
  orderBySimilarity,
  parseOwnPlace,
  type Liked,
  type LikeGroup,
  type LikeMineState,
} from './like-mine.ts';
import type { LikedStudy } from './liked-study.ts';
import { makeGroups, makeTopic } from './liked-study.browser.ts';
import { makeLoader } from '../../browser/load-registered.ts';
import { DeviceStore } from '../../browser/device-store.ts';

/** The reader's own place on this device, written as in an address. Empty if none is chosen. */
const asText = (text: string): string => text;
const ownPlace = new DeviceStore({ key: 'almanac-place', parse: asText, format: asText, empty: '' });

const loadStudies = makeLoader<readonly LikedStudy[]>(LIKED_STUDIES_GLOBAL, LIKE_MINE_DATA);

/** How many case studies are shown at first. */
const FIRST = 20;

/** Starts the page "Places like mine". Does nothing on other pages. */
export function startLikeMine(): void {
  const root = document.querySelector<HTMLElement>('[data-like-mine]');
  if (root) new LikeMine(root).start();
}

/** The choice is in the address; without one, the choice saved on this device is used. Only a choice made here is saved. */
class LikeMine {
  readonly #root: HTMLElement;
  readonly #selects: HTMLSelectElement[];
  #own: LikeMineState = {};
  #isWhole = false;
  /** The number of the latest choice: case studies that load for an earlier one are not shown. */
  #latest = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#selects = [...root.querySelectorAll('select')];
  }

  start(): void {
    for (const select of this.#selects) select.addEventListener('change', () => this.#choose());
    this.#part('forget')?.addEventListener('click', () => this.#forget());
    this.#part('show-all')?.addEventListener('click', () => void this.#showWhole());
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
    void this.#show(own, ownPlace.isSaved() ? '' : likeMineWords.notSaved);
  }

  #forget(): void {
    this.#writeAddress('');
    ownPlace.clear();
    this.#isWhole = false;
    void this.#show({}, ownPlace.isSaved() ? likeMineWords.forgotten : likeMineWords.notForgotten);
  }

  #readAddress(): void {
    if (hasState(location.hash)) void this.#show(this.#parse(location.hash), '');
  }

  #writeAddress(text: string): void {
    history.pushState(null, '', `${location.pathname}${location.search}${text && `#${text}`}`);
  }

  #parse(text: string): LikeMineState {
    const countries = this.#selects.find(({ name }) => name === 'country')?.options ?? [];
    return parseOwnPlace(text, [...countries].map(({ value }) => value).filter(Boolean));
  }

  async #show(own: LikeMineState, remark: string): Promise<void> {
    this.#own = own;
    for (const select of this.#selects) select.value = own[select.name as keyof LikeMineState] ?? '';
    const turn = ++this.#latest;
    if (formatOwnPlace(own) === '') return this.#draw([], [remark, likeMineWords.nothingChosen]);
    this.#setBusy(true);
    const studies = await loadStudies().catch(() => undefined);
    if (turn !== this.#latest) return;
    if (!studies) return this.#draw([], [remark, likeMineWords.failed]);
    const { topic, ...place } = own;
    const liked = orderBySimilarity(
      place,
      studies.filter(({ areas }) => topic === undefined || areas.includes(topic)),
    );
    this.#draw(liked, [remark, this.#describeTopic(liked.length, studies.length), this.#isPlaceChosen() ? describeLiked(liked) : '']);
  }

  /** Shows the first case studies, or all, in their groups; without a place, in one list under the name of the area. */
  #draw(liked: readonly Liked<LikedStudy>[], said: readonly string[]): void {
    const shown = this.#isWhole ? liked : liked.slice(0, FIRST);
    const sections = this.#isPlaceChosen() ? makeGroups(this.#own, shown) : makeTopic(this.#topicName(), shown);
    this.#part('groups')?.replaceChildren(...sections);
    const button = this.#part('show-all');
    if (button) {
      button.hidden = shown.length === liked.length;
      button.textContent = likeMineWords.showAll(liked.length);
    }
    const status = this.#part('status');
    if (status) status.textContent = said.filter(Boolean).join(' ');
    this.#setBusy(false);
  }

  /** The button disappears, so the focus moves to the first of the added case studies. */
  async #showWhole(): Promise<void> {
    this.#isWhole = true;
    await this.#show(this.#own, '');
    this.#root.querySelectorAll('.study')[FIRST]?.querySelector('a')?.focus();
  }

  #describeTopic(count: number, total: number): string {
    return this.#own.topic === undefined ? '' : likeMineWords.onTopic(count, total, this.#topicName());
  }

  #topicName(): string {
    return this.#selects.find(({ name }) => name === 'topic')?.selectedOptions[0]?.text ?? '';
  }

  #isPlaceChosen(): boolean {
    return formatOwnPlace({ ...this.#own, topic: undefined }) !== '';
  }

  #setBusy(isBusy: boolean): void {
    const groups = this.#part('groups');
    if (groups) groups.ariaBusy = isBusy ? 'true' : null;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

function describeLiked(liked: readonly Liked<LikedStudy>[]): string {
  const count = (group: LikeGroup): number => liked.filter((each) => each.group === group).length;
  return likeMineWords.status(count('very'), count('somewhat'), liked.length);
}
