import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['one, two', '"one, two"'],
  ['one; two', '"one; two"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-3 %', "'-3 %"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['\n=x', '"\'\n\'=x"'],
  ['a;=1+1', '"a;\'=1+1"'],
  ['a; +5%', '"a; \'+5%"'],
  ['a;"@x', '"a;""\'@x"'],
  ['a\r\n＝x', '"a\r\n\'＝x"'],
  ['a; b = c', '"a; b = c"'],
  ['＋1', "'＋1"],
  ['＠x', "'＠x"],
  ['-30', "'-30"],
  ['＝1', "'＝1"],
  ['－1', "'－1"],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['2 = 2', '2 = 2'],
])('the cell %j is written as %j', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test.each([
  [-30, '-30'],
  [0.5, '0.5'],
  [1_200_000, '1200000'],
])('the number %d is written as %j', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test('rows end in CR LF, cells are separated by commas', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFFa,b\r\nc,d\r\n');
  expect(toCsv([])).toBe('\uFEFF');
});

test('all output can be read back except for added apostrophes, and no cell starts a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\r', '\n', '=', '-', '@', '\t', "'", ' ', '＝', '＠') });
  const withoutApostrophes = (text: string): string => text.replaceAll("'", '');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = readCsv(toCsv(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      read.forEach((row, y) =>
        row.forEach((text, x) => {
          const original = rows[y]?.[x] ?? '';
          if (/^[^=\-@\t\r\n;＝＠]*$/.test(original)) expect(text).toBe(original);
          expect(withoutApostrophes(text)).toBe(withoutApostrophes(original));
          expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          for (const part of text.split(/[;\t\r\n]/).slice(1)) expect(part).not.toMatch(/^"?[=+\-@＝＋－＠]/);
        }),
      );
    }),
  );
});

/** An independent reader of the format of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < csv.length) {
    const [, quoted, bare = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(csv.slice(at)) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += quoted === undefined ? bare.length : quoted.length + 2;
    if (csv[at] === ',') at += 1;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}
