import { expect, test } from 'vitest';
import { OWN } from '../export/export-script.ts';
import { AREAS } from '../../model/areas.ts';
import { makeBook } from './make-book.build.ts';
import type { FinishedAlmanac, FinishedStudy } from './read-almanac.build.ts';

const study = (slug: string, areas: FinishedStudy['areas'], html: readonly string[] = []): FinishedStudy => ({
  ...{ slug, areas, title: `Title of ${slug}`, place: `Place of ${slug}`, checked: '2026-01-02' },
  html: [`<header><h2>Title of ${slug}</h2></header>${html[0] ?? ''}`, ...html.slice(1)],
});

const FLAG =
  '<svg class="flag" aria-hidden="true"><rect class="flag__band" data-area="workstyles"></rect><circle class="flag__ring"></circle></svg>';
const CLASSED =
  '<dl><dd class="why"><span class="swatch" data-area="workstyles"></span><a href="https://new-local-almanac.example/areas/workstyles/">Workstyles</a></dd>' +
  '<dd class="why"><svg class="charge"><rect class="flag__charge"></rect></svg><span><a href="https://new-local-almanac.example/principles/share/">Share</a>: why</span></dd></dl>';

const ALMANAC: FinishedAlmanac = {
  ...{ date: '2026-11-28', css: '', glossary: '<dl><div><dt>Word</dt><dd>Meaning</dd></div></dl>', changes: undefined },
  areas: AREAS.map(({ id, name, colour }) => ({
    id,
    name,
    colour,
    html: `<p>About ${name}. <a href="/case-studies/a/">An example</a></p>`,
  })),
  studies: [
    study(
      'a',
      ['workstyles', 'data-insights'],
      [
        `${FLAG}<h3 id="${OWN}1">What changed</h3><p class="no-print">Go on</p><a class="word" href="#${OWN}1">x</a><a href="`,
        'b#figure-1',
        '">b</a><a href="',
        'gone',
        `">gone</a><a href="https://example.org/x">out</a><details class="fold"><summary>All</summary><div class="scroll" role="region" tabindex="0"><table></table></div></details>${CLASSED}`,
      ],
    ),
    study('b', ['data-insights']),
  ],
};

const idsOf = (scope: Parameters<typeof makeBook>[1]): string[] =>
  makeBook(ALMANAC, scope).chapters.map(({ id, level }) => `${id} ${level}`);
const chapter = (scope: Parameters<typeof makeBook>[1], id: string): string =>
  makeBook(ALMANAC, scope).chapters.find((each) => each.id === id)?.html ?? '';

test('the whole almanac has every case study once, under its main area', () => {
  const ids = idsOf({ kind: 'whole' });
  expect(ids.filter((id) => id.endsWith('2'))).toEqual(['a 2', 'b 2']);
  expect(ids.indexOf('a 2')).toBe(ids.indexOf('area-workstyles 1') + 1);
  expect(ids.indexOf('b 2')).toBe(ids.indexOf('area-data-insights 1') + 1);
  expect([ids[0], ...ids.slice(-2)]).toEqual(['about 1', 'places 1', 'glossary 1']);
});

test('an area has all its case studies, and a selection has those chosen, in that order', () => {
  expect(idsOf({ kind: 'area', id: 'data-insights' })).toEqual(['about 1', 'area-data-insights 1', 'a 2', 'b 2', 'places 1', 'glossary 1']);
  expect(idsOf({ kind: 'studies', slugs: ['b', 'a', 'b'] })).toEqual(['about 1', 'b 1', 'a 1', 'places 1', 'glossary 1']);
  expect(makeBook(ALMANAC, { kind: 'studies', slugs: ['b'], title: 'For the board' })).toMatchObject({
    id: 'for-the-board',
    subtitle: 'For the board',
    studies: 1,
  });
});

test('the error names what the almanac does not have', () => {
  expect(() => makeBook(ALMANAC, { kind: 'area', id: 'gardens' })).toThrow(
    'There is no area "gardens". The areas are: place-based-leadership',
  );
  expect(() => makeBook(ALMANAC, { kind: 'studies', slugs: ['a', 'c'] })).toThrow('There is no case study "c"');
});

test('links lead to chapters of the book, or else to the web', () => {
  const both = chapter({ kind: 'whole' }, 'a');
  expect(both).toContain('<a href="chapter:b">b</a>');
  expect(both).toContain('<a href="https://new-local-almanac.example/case-studies/gone/">gone</a>');
  expect(both).toContain('<a href="https://example.org/x" rel="external noreferrer">out</a>');
  expect(both).toContain('<a href="chapter:area-workstyles">Workstyles</a>');
  expect(both).toContain('<h2 id="n1">What changed</h2><a class="word" href="#n1">x</a>');
  const alone = chapter({ kind: 'studies', slugs: ['a'] }, 'a');
  expect(alone).toContain('<a href="https://new-local-almanac.example/case-studies/b/#figure-1">b</a>');
  expect(alone).toContain('<a href="https://new-local-almanac.example/areas/workstyles/">Workstyles</a>');
  expect(chapter({ kind: 'area', id: 'workstyles' }, 'area-workstyles')).toContain('<a href="chapter:a">An example</a>');
});

test('a flag has a description and its colours, nothing is folded, and links that are only for a screen are removed', () => {
  const html = chapter({ kind: 'whole' }, 'a');
  expect(html).toContain('<svg class="flag" role="img" aria-label="Flag. Areas: Workstyles. Principles: Share.">');
  expect(html).toContain('<rect class="flag__band" data-area="workstyles" fill="#8a5b00">');
  expect(html).toContain('<circle class="flag__ring" fill="none" stroke="#fbf8f1">');
  expect(html).toContain('<div class="fold"><p class="fold__name">All</p><div class="scroll"><table></table></div></div>');
  expect(html).not.toContain('Go on');
});

test('every book has the edition, date and licence, and says where to find a newer one', () => {
  const about = chapter({ kind: 'studies', slugs: ['a'] }, 'about');
  for (const part of ['edition of 28 November 2026', 'CC BY 4.0', 'href="https://new-local-almanac.example/editions/"', '1 case study'])
    expect(about).toContain(part);
  expect(about).not.toContain('/changes/');
  const [first] = makeBook({ ...ALMANAC, changes: '/changes/' }, { kind: 'whole' }).chapters;
  expect(first?.html).toContain('href="https://new-local-almanac.example/changes/"');
});
