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
  ['\n=x', '"\'\n=x"'],
  ['＝1', "'＝1"],
  ['－1', "'－1"],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['2 = 2', '2 = 2'],
])('the cell %j is written %j', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test('rows end in CR LF, cells are parted by commas', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFFa,b\r\nc,d\r\n');
  expect(toCsv([])).toBe('\uFEFF');
});

test('whatever is written can be read again, and no cell begins a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '-', '@', '\t', "'", ' ', '＝', '＠') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = readCsv(toCsv(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      read.forEach((row, y) =>
        row.forEach((text, x) => {
          const original = rows[y]?.[x] ?? '';
          expect(text === original || text === `'${original}`).toBe(true);
          expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }),
      );
    }),
  );
});

/** A reader of its own, letter by letter, as RFC 4180 describes the form. */
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
