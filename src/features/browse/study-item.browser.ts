import { make, makeSvg } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { makeFlag } from '../../site/flag.browser.ts';
import { evidenceWords, factsWords as words } from '../../site/words.en.ts';
import { makeButtons } from '../my-list/save-buttons.browser.ts';
import type { StudyItemData } from './study-item.ts';

/** Makes a list item with the markup of StudyItem.astro. `more` goes below its title. */
export function makeStudyItem(study: StudyItemData, ...more: readonly (Node | undefined)[]): HTMLLIElement {
  const { slug, url, name, title, origin, areas, principles } = study;
  return make(
    'li',
    { class: 'study' },
    makeFlag(areas, principles),
    make('p', { class: 'study__place' }, origin),
    make(
      'div',
      { class: 'study__main' },
      make('h3', {}, make('a', { href: resolveHref(url) }, name)),
      make('p', { class: 'study__headline' }, title),
      ...more,
    ),
    make(
      'div',
      { class: 'study__side' },
      makeFacts(study),
      make('div', { class: 'collect no-print', 'data-collect': slug, 'data-title': title }, ...makeButtons(slug, title)),
    ),
  );
}

function makeFacts({ grade, cost }: StudyItemData): HTMLElement {
  const more = cost.others > 0 && make('span', { class: 'soft' }, words.more(cost.others));
  return make(
    'dl',
    { class: 'facts-line' },
    make('div', {}, make('dt', { class: 'visually-hidden' }, words.evidence), make('dd', {}, makeGrade(grade))),
    make(
      'div',
      {},
      make('dt', {}, words.cost),
      cost.first ? make('dd', {}, `${cost.first} `, more) : make('dd', { class: 'soft' }, words.costNotPublished),
    ),
  );
}

function makeGrade(grade: number): HTMLElement {
  const boxes = [1, 2, 3, 4, 5].map((level) =>
    makeSvg('rect', { class: level <= grade && 'is-on', x: (level - 1) * 10.5 + 0.5, y: 0.5, width: 9, height: 10 }),
  );
  return make(
    'span',
    { class: 'grade' },
    makeSvg('svg', { viewBox: '0 0 52 11', width: 52, height: 11, 'aria-hidden': 'true', focusable: 'false' }, ...boxes),
    make('span', {}, evidenceWords.of(evidenceWords.strengths[grade] ?? '', grade)),
  );
}
