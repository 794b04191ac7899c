import { expect, test } from 'vitest';
import { writePdf } from '../../../tests/fixtures/small-pdf.ts';
import { datePdf, readPageNumbers } from './pdf-file.build.ts';

const INFO = "<</Title (A book (D:1999))\n/CreationDate (D:20261129002606+00'00')\n/ModDate (D:20261129002606+00'00')>>";
const OBJECTS = [
  INFO,
  '<</Type /Catalog\n/Pages 3 0 R\n/Dests 8 0 R>>',
  '<</Type /Pages\n/Kids [4 0 R 7 0 R]>>',
  '<</Type /Pages\n/Parent 3 0 R\n/Kids [5 0 R 6 0 R]>>',
  '<</Type /Page>>',
  '<</Type /Page>>',
  '<</Type /Page>>',
  '<</first [5 0 R /XYZ 0 842 0]\n/third.n1 [7 0 R /XYZ 0 1 0]\n/s#c3#a9cond [6 0 R /XYZ 0 1 0]>>',
];

test('the page of every anchor is read, also in nested page trees', () => {
  expect([...readPageNumbers(writePdf(OBJECTS))]).toEqual([
    ['first', 1],
    ['third.n1', 3],
    ['sÃ©cond', 2],
  ]);
});

test('both dates become the date of the edition, and nothing else changes', () => {
  const before = Buffer.from(writePdf(OBJECTS)).toString('latin1');
  const after = Buffer.from(datePdf(writePdf(OBJECTS), '2026-11-28')).toString('latin1');
  expect(after).toBe(before.replaceAll('20261129002606', '20261128000000'));
  expect(after).not.toBe(before);
});

test('a file that Chromium did not print is refused', () => {
  expect(() => readPageNumbers(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'))).toThrow('was not printed by Chromium');
  expect(() => readPageNumbers(writePdf([INFO, '<</Type /Catalog>>']))).toThrow('This PDF has no /Pages');
});
