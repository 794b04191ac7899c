import { searchWords as t } from './words.en.ts';
import { sectionExcerpts, wordsOf, type ExcerptPiece } from './excerpt.ts';
import { findHighlights, markPattern } from './find-highlights.ts';
import type { AreaId } from '../../model/areas.ts';
import type { PrincipleId } from '../../model/principles.ts';
import { makeButtons } from '../my-list/save-buttons.browser.ts';
import { make } from '../../browser/dom.ts';
import { makeFlag } from '../../site/flag.browser.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import type { Hit, HitGroup } from './engine.browser.ts';

/** Results under one heading, if their group has one. `marks` are the words to mark. */
export function makeGroup({ id, hits }: HitGroup, marks: string): HTMLElement {
  const pattern = markPattern(marks);
  const title = t.groups[id];
  const heading = title ? make('h2', { class: id === 'about' ? 'visually-hidden' : 'band', id: `group-${id}` }, title) : undefined;
  const list = make('ol', { class: 'results' }, ...hits.map((hit) => makeHit(hit, marks, pattern)));
  return make('section', { 'data-group': id, 'aria-labelledby': title ? `group-${id}` : undefined }, heading, list);
}

function makeHit(hit: Hit, marks: string, pattern: RegExp | undefined): HTMLLIElement {
  const { meta, page } = hit;
  const title = make('h3', {}, make('a', { href: addressOf(meta['url'] ?? '', marks) }, ...markText(meta['title'] ?? '', pattern)));
  if (page.type !== 'case-study')
    return make('li', { class: 'hit hit--page' }, title, make('p', { class: 'soft small' }, meta['type'] ?? ''));
  const summary = markText(meta['summary'] ?? '', pattern);
  return make(
    'li',
    { class: 'hit' },
    makeFlag(split(meta['areas']) as AreaId[], split(meta['principles']) as PrincipleId[]),
    make('div', { class: 'hit__head' }, makeOrigin(meta), title),
    make('div', { class: 'hit__body' }, make('p', {}, ...summary), makeSection(hit, marks, pattern)),
    make(
      'div',
      { class: 'hit__side' },
      make('div', { class: 'hit__facts' }, ...makeFacts(meta)),
      make('div', { class: 'collect no-print' }, ...makeButtons(meta['slug'] ?? '', meta['title'] ?? '')),
    ),
  );
}

const split = (text = ''): string[] => text.split(' ').filter(Boolean);

const makeOrigin = ({ place = '', country = '', kind = '', years = '' }: Hit['meta']): HTMLElement =>
  make('p', { class: 'hit__place' }, make('b', {}, place), `${country === place ? '' : `, ${country}`} · ${kind} · ${years}`);

function makeFacts({ grade = '', evidence = '', cost, stage = '' }: Hit['meta']): HTMLElement[] {
  const boxes = [1, 2, 3, 4, 5].map((level) => make('span', { class: level <= Number(grade) ? 'is-on' : undefined }));
  return [
    make('p', { class: 'hit__evidence' }, make('span', { class: 'meter', 'aria-hidden': 'true' }, ...boxes), make('b', {}, evidence)),
    cost ? make('p', {}, make('b', {}, t.cost(cost))) : make('p', { class: 'soft' }, t.costNotPublished),
    make('p', { class: 'soft' }, stage),
  ];
}

/** A link to the section that has the most of the words, if the summary does not have them. */
function makeSection({ text, meta }: Hit, marks: string, pattern: RegExp | undefined): HTMLElement | undefined {
  if (!text) return undefined;
  const { content, anchors } = text;
  const [section] = sectionExcerpts(wordsOf(content), anchors, locationsOf(content, pattern), 1);
  if (!section) return undefined;
  const link = make('a', { href: `${addressOf(meta['url'] ?? '', marks)}#${section.id}` }, section.title);
  return make('p', { class: 'hit__section' }, `${t.inSection} `, link, ': ', ...makePieces(section.pieces));
}

/** The positions, from 0, of the words of a text that the pattern matches. */
function locationsOf(content: string, pattern: RegExp | undefined): number[] {
  const ranges = pattern ? findHighlights(content, pattern) : [];
  let next = 0;
  return [...content.matchAll(/\S+/g)].flatMap((word, index) => {
    while ((ranges[next]?.end ?? Infinity) <= word.index) next++;
    return (ranges[next]?.start ?? Infinity) < word.index + word[0].length ? [index] : [];
  });
}

/** Words separated by single spaces, so that none run together. */
const makePieces = (pieces: readonly ExcerptPiece[]): (Node | string)[] =>
  pieces.flatMap(({ text, isMarked }, index) => [index > 0 ? ' ' : '', isMarked ? make('mark', {}, text) : text]);

/** A text in which the matches of the pattern are marked. */
function markText(text: string, pattern: RegExp | undefined): (Node | string)[] {
  let end = 0;
  const pieces = (pattern ? findHighlights(text, pattern) : []).flatMap((range) => {
    const before = text.slice(end, range.start);
    end = range.end;
    return [before, make('mark', {}, text.slice(range.start, range.end))];
  });
  return [...pieces, text.slice(end)];
}

const addressOf = (url: string, marks: string): string =>
  resolveHref(marks ? `${url}?${new URLSearchParams({ mark: marks }).toString()}` : url);
