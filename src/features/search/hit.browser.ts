import { caseStudyWords } from '../../site/case-study-words.en.ts';
import { searchWords } from './words.en.ts';
import { excerptOf, sectionExcerpts, wordsOf, type ExcerptPiece } from './excerpt.ts';
import { AREAS, type AreaId } from '../../model/areas.ts';
import { PRINCIPLES, type PrincipleId } from '../../model/principles.ts';
import { makeButtons } from '../my-list/save-buttons.browser.ts';
import { make } from '../../browser/dom.ts';
import { makeFlag } from '../../site/flag.browser.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import type { Hit } from './engine.browser.ts';

const SECTIONS_SHOWN = 2;

/**
 * A found page as an entry of the list: place, kind of body, year, title, excerpt, sections, areas and main figure.
 * `marks` are the words to mark on the page that it leads to.
 */
export function makeHit(hit: Hit, marks: string): HTMLLIElement {
  const { meta } = hit;
  if (hit.page.type !== 'case-study') {
    return make(
      'li',
      { class: 'hit hit--page' },
      make('div', {}, make('p', { class: 'soft' }, meta['type'] ?? ''), makeTitle(hit, marks), makeExcerpt(hit)),
    );
  }
  const areas = AREAS.filter(({ id }) => split(meta['areas']).includes(id)).sort(
    (a, b) => split(meta['areas']).indexOf(a.id) - split(meta['areas']).indexOf(b.id),
  );
  const principles = PRINCIPLES.filter(({ id }) => split(meta['principles']).includes(id));
  return make(
    'li',
    { class: 'hit' },
    makeFlag(
      areas.map(({ id }): AreaId => id),
      principles.map(({ id }): PrincipleId => id),
    ),
    make(
      'div',
      {},
      makeOrigin(meta),
      makeTitle(hit, marks),
      makeExcerpt(hit),
      makeSections(hit, marks),
      makeAreas(areas),
      makeCollect(hit),
    ),
    make('div', { class: 'hit__figure' }, make('b', {}, meta['figure'] ?? '–'), ' ', meta['label'] ?? caseStudyWords.missing),
  );
}

const makeCollect = ({ meta }: Hit): HTMLElement =>
  make('div', { class: 'collect no-print' }, ...makeButtons(meta['slug'] ?? '', meta['title'] ?? ''));

const split = (text = ''): string[] => text.split(' ');

function makeOrigin({ place = '', country = '', kind = '', year = '' }: Hit['meta']): HTMLElement {
  const rest = [country === place ? '' : country, kind.toLowerCase(), year].filter(Boolean).join(' · ');
  return make('p', { class: 'study__line' }, make('b', {}, place), make('span', { class: 'soft' }, rest));
}

const makeTitle = ({ page }: Hit, marks: string): HTMLElement =>
  make('h3', {}, make('a', { href: addressOf(page.url, marks) }, page.title));

const makeExcerpt = ({ content, locations }: Hit): HTMLElement => make('p', {}, ...makePieces(excerptOf(wordsOf(content), locations)));

/** The sections in which the words stand, each a link to its heading. */
function makeSections({ content, anchors, locations, page }: Hit, marks: string): HTMLElement | undefined {
  const sections = sectionExcerpts(wordsOf(content), anchors, locations, SECTIONS_SHOWN);
  if (sections.length === 0) return undefined;
  const items = sections.map(({ id, title, pieces }) =>
    make(
      'li',
      {},
      `${searchWords.inSection} `,
      make('a', { href: `${addressOf(page.url, marks)}#${id}` }, title),
      ': ',
      ...makePieces(pieces),
    ),
  );
  return make('ul', { class: 'hit__sections' }, ...items);
}

/** Words with single spaces between, so that none ever run together. */
const makePieces = (pieces: readonly ExcerptPiece[]): (Node | string)[] =>
  pieces.flatMap(({ text, isMarked }, index) => [index > 0 ? ' ' : '', isMarked ? make('mark', {}, text) : text]);

const addressOf = (url: string, marks: string): string =>
  resolveHref(marks ? `${url}?${new URLSearchParams({ mark: marks }).toString()}` : url);

const makeAreas = (areas: readonly { id: string; name: string }[]): HTMLElement =>
  make('ul', { class: 'terms' }, ...areas.map(({ id, name }) => make('li', {}, make('span', { class: 'swatch', 'data-area': id }), name)));
