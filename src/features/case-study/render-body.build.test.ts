import { describe, expect, it } from 'vitest';
import type { CaseStudyData } from '../../model/case-study-schema.ts';
import { renderBody } from './render-body.build.ts';

const DATA = {
  sources: [
    { id: 'council', publisher: 'The council', date: '2020' },
    { id: 'press', publisher: 'The press', date: '2021-03' },
  ],
  failures: [],
} as unknown as CaseStudyData;
const render = (body: string, more: Partial<CaseStudyData> = {}) => renderBody(body, { ...DATA, ...more }, 'content/case-studies/a.mdx');

describe('the body of a case study', () => {
  it('numbers a citation and links to its source, with a note in the margin', () => {
    expect(render('Costs fell.[^press]').html).toBe(
      '<p><span class="side-notes" aria-hidden="true" data-pagefind-ignore="all"><span>2 The press, 2021</span></span>Costs fell.' +
        '<sup class="cite" data-pagefind-ignore="all"><a href="#source-press" aria-label="Source 2">2</a></sup></p>',
    );
  });

  it.each([
    [
      'a quotation',
      '<Quotation by="A councillor" source="council">\n\nIt worked.\n\n</Quotation>',
      '<figcaption><a href="#source-council">A councillor</a>',
    ],
    ['a timeline', '<Timeline>\n\n- 2020: begun\n\n</Timeline>', '<div class="timeline"><ul>\n<li>2020: begun</li>'],
    [
      'a table that can scroll, with its headings',
      '| what | how many |\n|---|---|\n| libraries | 3 |',
      '<div class="scroll"><table class="table">',
    ],
    ['a heading of a row', '| what | how many |\n|---|---|\n| libraries | 3 |', '<th scope="row">libraries</th>'],
    ['an address for each heading', '## What they did', '<h2 id="what-they-did">What they did</h2>'],
    ['typographic quotation marks and dashes', 'A "small" cost -- so far', '<p>A “small” cost – so far</p>'],
  ])('writes %s', (_, body, html) => {
    expect(render(body).html).toContain(html);
  });

  it('marks the first use of a glossary word, and lists its id', () => {
    const { html, words } = render('The LGA says so. The LGA says more.');
    expect(words).toEqual(['lga']);
    expect(html).toBe('<p>The <a class="word" id="use-lga" href="#word-lga">LGA</a> says so. The LGA says more.</p>');
  });

  it('lists the failures at the end of "What went wrong"', () => {
    const failures = [
      { what: 'It was late.', stage: 'supplier', source: 'press', response: 'A new <b>plan</b>.' },
    ] as CaseStudyData['failures'];
    const { html } = render('## What went wrong\n\nMuch.\n\n## How to do it yourself\n\nSlowly.', { failures });
    expect(html).toMatch(
      /<p>Much\.<\/p>\s*<h3 id="failures">[^<]+<\/h3><ul class="failures"><li><p><b>It was late\.<\/b><sup.*<h2 id="how-to-do-it-yourself">/s,
    );
    expect(html).toContain('<dd>Supplier</dd>');
    expect(html).toContain('<dd>A new &#x3C;b>plan&#x3C;/b>.</dd>');
  });

  it.each(['<script>alert(1)</script>', '{1 + 1}', '<Unknown />', 'import x from "y"', '<div onclick="x()">a</div>', '![a](b.png)'])(
    'refuses %s, and names the file',
    (body) => {
      expect(() => render(body)).toThrow('content/case-studies/a.mdx:1:1');
    },
  );
});
