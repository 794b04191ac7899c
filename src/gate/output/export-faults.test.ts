import { describe, expect, test } from 'vitest';
import { OWN, toExportScript } from '../../features/export/export-script.ts';
import { findExportFaults, findMissingExports, slugOfExportScript } from './export-faults.ts';
import { toPageLinks, type Site } from './link-faults.ts';
import { readPage } from './read-page.ts';

const site: Site = {
  pages: new Map([
    ['/case-studies/a/', toPageLinks(readPage('<article></article>'))],
    ['/case-studies/table/', toPageLinks(readPage('<table></table>'))],
  ]),
  files: new Set(['/case-studies/a/index.html', '/data/editions/a.js']),
};
const faults = (...html: string[]): string[] =>
  findExportFaults(toExportScript({ slug: 'a', title: 'A', place: 'P', checked: '2026-11-22', html }), site);

describe('the text of a case study for small editions', () => {
  test.each([
    ['its own id and a link to it', `<h2 id="${OWN}1">X</h2><a href="#${OWN}1">x</a>`],
    ['a full address', '<a href="https://example.org/">x</a><a href="mailto:a@example.org">y</a>'],
  ])('may hold %s', (_, html) => {
    expect(faults(html)).toEqual([]);
  });

  test('may link to another case study', () => {
    expect(faults('<a href="', 'a#sources', '">x</a>')).toEqual([]);
  });

  test.each([
    ['a script', '<script src="https://new-local-almanac.example/x.js"></script>'],
    ['an image', '<img src="/a.png" alt="">'],
    ['a style', '<p style="color:red">x</p>'],
    ['an event', '<p onclick="x()">x</p>'],
    ['an id that could be another', '<p id="sources">x</p>'],
    ['an id twice', `<p id="${OWN}1">x</p><p id="${OWN}1">y</p>`],
    ['an anchor that does not exist', `<a href="#${OWN}1">x</a>`],
    ['a link that needs the site', '<a href="/areas/">x</a>'],
  ])('may not hold %s', (_, html) => {
    expect(faults(html).length).toBeGreaterThan(0);
  });

  test('may not link to a case study that does not exist', () => {
    expect(faults('<a href="', 'gone', '">x</a>')).toEqual(['it links to the case study "gone", which does not exist']);
  });
});

test('a case study without its script is a fault; the table needs none', () => {
  expect(findMissingExports(site)).toEqual([]);
  expect(findMissingExports({ ...site, files: new Set() })).toEqual(['/case-studies/a/: single-file copies lack this case study']);
});

test.each([
  ['/data/editions/a-b.js', 'a-b'],
  ['/data/edition-frame.js', undefined],
  ['/data/case-studies/a.js', undefined],
])('%s is the text of %s', (name, slug) => {
  expect(slugOfExportScript(name)).toBe(slug);
});
