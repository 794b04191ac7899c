import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStudy, codesIn, correct, readFixture, wordsIn, type Correction } from './fixture-almanac.ts';

/*
 * Case studies as their authors sent them, each with one mistake. Each row has the codes and lines that the check reports,
 * words of its messages, and the corrections that they ask for. Every file passes after them.
 */
const FILES: readonly (readonly [name: string, said: readonly string[], words: RegExp, corrections: readonly Correction[]])[] = [
  [
    '01-reviewed-2099-moves-edition.mdx',
    ['future-date 49'],
    /latest that can be right is today, 2026-11-28/,
    [['2099-01-01', '2026-11-28']],
  ],
  [
    '02-tick-box-breaks-build.mdx',
    ['not-allowed 89', 'not-allowed 90'],
    /box to tick.*\[ \].*Remove the square brackets: "- pay the panel"/s,
    [
      ['- [ ] tell', '- tell'],
      ['- [x] pay', '- pay'],
    ],
  ],
  [
    '03-dead-inner-link.mdx',
    ['unknown-page 89'],
    /no page "\/case-studies\/no-such-study\/".*nearest page is \/case-studies\//s,
    [['no-such-study', 'other']],
  ],
  ['04-amount-70-000.mdx', ['field 32'], /read as 70,.*Write 70000 .* or 70 /s, [['70.000', '70000']]],
  [
    '05-hash-cuts-title.mdx',
    ['front-matter 2'],
    /"Winterthur lets residents share out money, round #3 of the panel"/,
    [
      [
        'Winterthur lets residents share out money, round #3 of the panel',
        '"Winterthur lets residents share out money, round #3 of the panel"',
      ],
    ],
  ],
  [
    '06-comma-splits-organisation.mdx',
    ['one-body 8'],
    /Are they one.*\["Ministry of Housing, Communities and Local Government"\].*For two.*\["Ministry of Housing", "Communities and Local Government"\]/s,
    [['[Ministry of Housing, Communities and Local Government]', '["Ministry of Housing, Communities and Local Government"]']],
  ],
  [
    '07-braces.mdx',
    ['markdown 89'],
    /braces, which contain code.*\\\{no one, a team, a member\\\}/s,
    [['{no one, a team, a member}', '\\{no one, a team, a member\\}']],
  ],
  [
    '08-footnote-export.mdx',
    ['not-allowed 89', 'not-allowed 91'],
    /List the source under sources.*\[\^panel-report-2024\].*yang-2024, stadt-2024.*delete this line/s,
    [
      ['It cost more.[^1]', 'It cost more.[^yang-2024]'],
      ['[^1]: Panel report, 2024, p. 12.\n', ''],
    ],
  ],
  ['09-financial-year-2010-11.mdx', ['field 22'], /November 2010 or the financial year 2010 to 2011.*2010\/11/s, [['2010-11', '2010/11']]],
  [
    '10-contact-private.mdx',
    ['private-contact 50', 'private-contact 50'],
    /address of one person.*role or team.*telephone number/s,
    [['a.person@mail.example, 07700 900123', 'culture.office@mail.example']],
  ],
  ['11-end-before-start.mdx', ['field 18'], /End date is before start date.*Swap/s, [['end: 2024-03', 'end: 2024-10']]],
  [
    '12-bullets-pasted.mdx',
    ['pasted-bullets 89'],
    /Lines 89, 90, 91 start with •.*hyphen/s,
    [
      ['•\tPeople', '- People'],
      ['•\tIt was', '- It was'],
      ['•\tNobody', '- Nobody'],
    ],
  ],
  [
    '15-conflict-markers.mdx',
    ['merge-conflict 15'],
    /merge conflict: Git's markers are on lines 15, 17, 19/,
    [
      ['<<<<<<< HEAD\n', ''],
      ['=======\nstage: ended\n>>>>>>> branch\n', ''],
    ],
  ],
  [
    '16-http-only-source.mdx',
    ['field 40'],
    /https:\/\/www\.example\.org\/kk24\/paper first.*archived copy as url: https:/s,
    [['http://www', 'https://www']],
  ],
];

test('the base case study has no problem', async () => {
  expect(codesIn(await checkStudy('base.mdx', readFixture('contributors', 'base.mdx')))).toEqual([]);
});

test('every file has a row here', () => {
  const names = readdirSync('tests/fixtures/contributors').filter((name) => name.endsWith('.mdx') && name !== 'base.mdx');
  expect(FILES.map(([name]) => name)).toEqual(names);
});

describe.each(FILES)('%s', (name, said, words, corrections) => {
  const text = readFixture('contributors', name);

  test('gets the right messages, on the right lines', async () => {
    const report = await checkStudy(name, text);
    expect(codesIn(report)).toEqual(said);
    expect(wordsIn(report)).toMatch(words);
  });

  test('passes after the corrections', async () => {
    expect(codesIn(await checkStudy(name, correct(text, corrections)))).toEqual([]);
  });
});

describe('one check reports every problem of a text', () => {
  const LINES = [
    'It cost <£5m and {a lot}.',
    'One.<br>Two.',
    'A table {: width="50%"} of it.',
    '<b>Bold</b> and <jane@mail.example>.',
    'An end } alone, and if x < 5.',
  ];

  test('seven kinds of unintended code', async () => {
    const base = readFixture('contributors', 'base.mdx');
    const report = await checkStudy('many.mdx', base.replace('## What they did\n', `## What they did\n\n${LINES.join('\n\n')}\n`));
    const found = report.problems.filter(({ code }) => code === 'markdown').map(({ line }) => line);
    expect(found).toEqual([66, 66, 68, 70, 72, 72, 72, 74, 74]);
    expect(wordsIn(report)).not.toMatch(/Expected|Unexpected|Could not parse/);
  });

  test('a missing field, a future date, a private address, an unknown citation and a pasted list', async () => {
    const base = readFixture('contributors', 'base.mdx');
    const text = correct(base, [
      [/^subject: .*\n/m.exec(base)?.[0] ?? '', ''],
      ['reviewed: 2026-11-28', 'reviewed: 2099-01-01\ncontact: a.person@mail.example'],
      ['## What they did\n', '## What they did\n\nIt rose.[^nobody-2020]\n\n•\tOne\n•\tTwo\n'],
    ]);
    const said = codesIn(await checkStudy('Many Faults.mdx', text)).map((code) => code.split(' ')[0]);
    expect(said.sort()).toEqual(['field', 'file-name', 'future-date', 'pasted-bullets', 'private-contact', 'unknown-source']);
  });

  test('problems of the front matter and of the body', async () => {
    const base = readFixture('contributors', 'base.mdx').replace('stage: running', 'stage: runing');
    const report = await checkStudy('many.mdx', base.replace('## What they did\n', '## What they did\n\nA {brace and 12 cats.\n'));
    expect(codesIn(report)).toEqual(['field 15', 'uncited-figure 66', 'markdown 66']);
  });
});
