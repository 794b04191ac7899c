import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeExportFrame } from './export-frame.build.ts';
import { toExportedStudy } from './export-study.build.ts';
import { OWN } from './export-script.ts';

const ONLINE = 'https://almanac.example';
const KNOWN = { slugs: new Set(['here', 'other']), online: ONLINE };
const FACTS = '<div hidden data-place="Leeds"></div><h1>A <em>title</em></h1><time datetime="2026-11-22">22 November 2026</time>';

const read = (inner: string) =>
  toExportedStudy('here', `<!doctype html><html><body><nav>n</nav><article>${FACTS}${inner}</article></body></html>`, KNOWN);
const convert = (inner: string): string =>
  read(inner)
    .html.map((part, index) => (index % 2 === 0 ? part : `[${part}]`))
    .join('')
    .replace(/^.*<\/time>/, '');

test('a finished page gives the title, place and date, and only its article', () => {
  const study = read('<p>Text</p>');
  expect(study).toMatchObject({ slug: 'here', title: 'A title', place: 'Leeds', checked: '2026-11-22' });
  expect(study.html).toEqual(['<h2>A <em>title</em></h2><time datetime="2026-11-22">22 November 2026</time><p>Text</p>']);
});

test.each([
  ['no article', '<!doctype html><p>x', 'has no article'],
  ['no place', '<article><h1>A</h1><time datetime="2026-11-22">x</time></article>', 'lacks its place'],
])('a page with %s stops the build', (_, html, message) => {
  expect(() => toExportedStudy('here', html, KNOWN)).toThrow(message);
});

describe('conversion of', () => {
  test.each([
    ['a script', '<p>a</p><script src="/x.js"></script>', '<p>a</p>'],
    ['a button', '<p>a <button type="button">b</button></p>', '<p>a </p>'],
    ['a part that needs a script', '<div class="collect needs-script">x</div>', ''],
    ['a note in the margin, which is also among the sources', '<p>a<span class="side-notes"><span>1 s</span></span></p>', '<p>a</p>'],
    ['attributes for the search', '<p data-pagefind-weight="3" data-x>a</p>', '<p>a</p>'],
    ['the colour of an area', '<span class="swatch" data-area="workstyles"></span>', '<span class="swatch" data-area="workstyles"></span>'],
    ['headings', '<h2 id="a">A</h2><h3>B</h3>', '<h3>A</h3><h4>B</h4>'],
    ['a region', '<aside aria-labelledby="g" class="glance"><p id="g">G</p></aside>', '<div class="glance"><p>G</p></div>'],
    ['a link within the page', '<a href="#s">1</a><p id="s">S</p>', `<a href="#${OWN}1">1</a><p id="${OWN}1">S</p>`],
    [
      'an element named by two others',
      '<i id="x">x</i><i id="y">y</i><p headers="y x">1</p>',
      `<i id="${OWN}2">x</i><i id="${OWN}1">y</i><p headers="${OWN}1 ${OWN}2">1</p>`,
    ],
    ['an id that nothing links to', '<p id="s">S</p>', '<p>S</p>'],
    ['the link of a figure to itself', '<a class="figure-link" href="#f" title="Link">9</a><p id="f">x</p>', '<span>9</span><p>x</p>'],
    ['the facts of a similar case study', '<p>a</p><dl class="similar__facts"><dt>b</dt></dl>', '<p>a</p>'],
    ['a link to something that was cut', '<a href="#m">1</a><p hidden id="m">S</p>', `<a href="${ONLINE}/case-studies/here/#m">1</a>`],
    ['a link to a case study', '<a href="/case-studies/other/#x">o</a>', '<a href="[other#x]">o</a>'],
    ['a link to a list of other case studies', '<a href="/case-studies/by/kind/city/">o</a>', '<span>o</span>'],
    ['a link to a page', '<a href="/areas/x/?a=1&amp;b=2">o</a>', `<a href="${ONLINE}/areas/x/?a=1&amp;b=2">o</a>`],
    ['a link to another site', '<a href="https://e.example/a">o</a>', '<a href="https://e.example/a" rel="external noreferrer">o</a>'],
    [
      'a source',
      '<a href="https://e.example/a" rel="external noreferrer">o</a>',
      '<a href="https://e.example/a" rel="external noreferrer">o</a>',
    ],
    ['an e-mail address', '<a href="mailto:a@e.example">o</a>', '<a href="mailto:a@e.example">o</a>'],
    ['text that looks like markup', '<p>&lt;script&gt; &amp;lt;</p>', '<p>&lt;script&gt; &amp;lt;</p>'],
  ])('%s', (_, before, after) => {
    expect(convert(before)).toBe(after);
  });
});

describe('the frame', () => {
  test('allows its one style sheet by its hash, and nothing else', () => {
    const { css, policy, date } = makeExportFrame('\np{margin:0}\n', '2026-11-22');
    const hash = createHash('sha256').update(css).digest('base64');
    expect([css, date]).toEqual(['p{margin:0}', '2026-11-22']);
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test.each(['p{background:url(x.png)}', '@import "x.css";', 'p::after{content:"</style>"}'])('refuses %s', (css) => {
    expect(() => makeExportFrame(css, '2026-11-22')).toThrow('a single file cannot use');
  });
});
