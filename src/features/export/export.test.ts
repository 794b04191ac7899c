import { describe, expect, test } from 'vitest';
import { renderExport as words } from './words.en.ts';
import { OWN, parseExportScript, parseFrameScript, toExportScript, toFrameScript } from './export-script.ts';
import type { Selection } from './selection.ts';
import { makeExport, nameExport, type ExportFrame, type ExportedStudy } from './export.ts';

const FRAME: ExportFrame = { date: '2026-11-22', css: 'p{margin:0}', policy: "default-src 'none'" };
const studyOf = (slug: string, html: readonly string[] = ['<h2>T</h2>']): ExportedStudy => ({
  slug,
  title: `Title of ${slug}`,
  place: 'Leeds',
  checked: '2026-11-20',
  html,
});
const make = (studies: readonly ExportedStudy[], notes: Readonly<Record<string, string>> = {}, extra: Partial<Selection> = {}): string => {
  const selected = studies.map(({ slug, title }) => ({ slug, title, note: notes[slug] ?? '' }));
  return makeExport({ title: 'My list', studies: selected, ...extra }, studies, FRAME);
};

describe('a single-file copy', () => {
  test('names its content, its edition, its licence, and where to find the whole almanac', () => {
    const html = make([studyOf('b'), studyOf('a')]);
    for (const part of [
      '2 case studies from The New Local Almanac, edition of 22 November 2026.',
      '<li><a href="#b">Title of b</a> <span class="soft">Leeds</span></li>\n<li><a href="#a">',
      '<article id="b">',
      '“Title of a”, The New Local Almanac, checked 20 November 2026, <a href="https://new-local-almanac.example/case-studies/a/">',
      'CC BY 4.0',
      '<a href="https://new-local-almanac.example/download/">',
      '<style>p{margin:0}</style>',
      'content="default-src &#39;none&#39;"',
    ])
      expect(html).toContain(part);
  });

  test('links between case studies stay in the file if both are in it, and lead to the almanac if not', () => {
    const html = ['<a href="', 'a', '">one</a> <a href="', 'gone#sources', '">two</a>'];
    expect(make([studyOf('b', html), studyOf('a')])).toContain(
      '<a href="#a">one</a> <a href="https://new-local-almanac.example/case-studies/gone/#sources">two</a>',
    );
    expect(make([studyOf('b', html)])).toContain('<a href="https://new-local-almanac.example/case-studies/a/">one</a>');
  });

  test('ids of two case studies never clash', () => {
    const html = [`<a href="#${OWN}1">1</a><p id="${OWN}1">S</p>`];
    const file = make([studyOf('b', html), studyOf('a', html)]);
    expect(file).toContain('<a href="#1.1">1</a><p id="1.1">S</p>');
    expect(file).toContain('<a href="#2.1">1</a><p id="2.1">S</p>');
  });

  test('a note is shown as it was written, and nothing in it is markup', () => {
    const html = make([studyOf('a'), studyOf('b')], { a: ' </article><script>alert(1)</script>\n<b>bold</b> & "more" ' });
    expect(html).toContain('&lt;/article&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n&lt;b&gt;bold&lt;/b&gt; &amp; &quot;more&quot;</div>');
    expect(html).not.toMatch(/<script|<b>bold/);
    expect(html.match(/class="reader-note"/g)).toHaveLength(1);
    expect(html).toContain(words.notes);
  });

  test('without notes there is no mention of notes; with an address the same selection is linked', () => {
    const html = make([studyOf('a')], {}, { title: '<i>', address: 'https://new-local-almanac.example/search/#q="<b>' });
    expect(html).not.toContain(words.notes);
    expect(html).toContain('<h1>&lt;i&gt;</h1>');
    expect(html).toContain(`${words.sameOnline} <a href="https://new-local-almanac.example/search/#q=&quot;&lt;b&gt;">`);
  });

  test('the same selection gives the same text', () => {
    expect(make([studyOf('a'), studyOf('b')], { b: 'n' })).toBe(make([studyOf('a'), studyOf('b')], { b: 'n' }));
  });
});

test.each([
  ['My list', 'almanac-my-list-2026-11-22.html'],
  ['Case studies with “Städte & <b>”: England', 'almanac-case-studies-with-stadte-b-england-2026-11-22.html'],
  ['日本', 'almanac-selection-2026-11-22.html'],
  ['a'.repeat(200), `almanac-${'a'.repeat(60)}-2026-11-22.html`],
])('the file of %j is %s', (title, name) => {
  expect(nameExport({ title, studies: [] }, '2026-11-22')).toBe(name);
});

test('a script returns the same data that was put into it', () => {
  const study = studyOf('a-b', ['<p>x</p>\u2028</script>', 'c#d', '"\\']);
  expect(toExportScript(study)).not.toContain('</script');
  expect(parseExportScript(toExportScript(study))).toEqual(study);
  expect(() => parseExportScript('alert(1)')).toThrow('not the script of a case study');
  expect(parseFrameScript(toFrameScript(FRAME))).toEqual(FRAME);
  expect(() => parseFrameScript(toExportScript(study))).toThrow('not the script of what all small editions share');
});
