import { AREAS, type AreaId } from '../../model/areas.ts';
import { PRINCIPLES, type PrincipleId } from '../../model/principles.ts';
import { en as t } from '../../strings/en.ts';
import { makeButtons } from '../collecting/buttons.ts';
import { make } from '../dom.ts';
import { makeFlag } from '../flag.ts';
import type { Hit } from './engine.ts';
import { parseExcerpt } from './excerpt.ts';

const SECTIONS_SHOWN = 2;

/** A found page as an entry of the list: place, kind of body, year, title, excerpt, sections, areas and main figure. */
export function makeHit(hit: Hit): HTMLLIElement {
  const { meta } = hit;
  if (meta['type'] !== 'case-study') {
    return make(
      'li',
      { class: 'hit hit--page' },
      make('div', {}, make('p', { class: 'soft' }, meta['type'] ?? ''), makeTitle(hit), makeExcerpt(hit)),
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
    make('div', {}, makeOrigin(meta), makeTitle(hit), makeExcerpt(hit), makeSections(hit), makeAreas(areas), makeCollect(hit)),
    make('div', { class: 'hit__figure' }, make('b', {}, meta['figure'] ?? '–'), ' ', meta['label'] ?? t.caseStudy.notTold),
  );
}

const makeCollect = ({ meta }: Hit): HTMLElement =>
  make('div', { class: 'collect no-print' }, ...makeButtons(meta['slug'] ?? '', meta['title'] ?? ''));

const split = (text = ''): string[] => text.split(' ');

function makeOrigin({ place = '', country = '', kind = '', year = '' }: Hit['meta']): HTMLElement {
  const rest = [country === place ? '' : country, kind.toLowerCase(), year].filter(Boolean).join(' · ');
  return make('p', { class: 'study__line' }, make('b', {}, place), make('span', { class: 'soft' }, rest));
}

const makeTitle = ({ url, meta }: Hit): HTMLElement => make('h3', {}, make('a', { href: url }, meta['title'] ?? url));

const makeExcerpt = ({ excerpt }: Hit): HTMLElement => make('p', {}, ...parseExcerpt(excerpt));

/** The sections in which the words stand, each a link to its heading. */
function makeSections({ sub_results: sections }: Hit): HTMLElement | undefined {
  const found = sections.filter(({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>')).slice(0, SECTIONS_SHOWN);
  if (found.length === 0) return undefined;
  const items = found.map(({ url, title, excerpt }) =>
    make('li', {}, `${t.search.inSection} `, make('a', { href: url }, title), ': ', ...parseExcerpt(excerpt)),
  );
  return make('ul', { class: 'hit__sections' }, ...items);
}

const makeAreas = (areas: readonly { id: string; name: string }[]): HTMLElement =>
  make('ul', { class: 'terms' }, ...areas.map(({ id, name }) => make('li', {}, make('span', { class: 'swatch', 'data-area': id }), name)));
