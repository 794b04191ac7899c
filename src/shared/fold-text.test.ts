import { describe, expect, test } from 'vitest';
import { foldText, hasAllWords } from './fold-text.ts';

describe('folding', () => {
  test.each([
    ['Reykjavík', 'reykjavik'],
    ['MEDELLÍN', 'medellin'],
    ['Łódź  and\nÆrøskøbing', 'lodz and aeroskobing'],
    ['  ', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('words of a query', () => {
  test.each([
    ['', true],
    ['REYKJAVIK week', true],
    ['week Reykjavík', true],
    ['reykjavik month', false],
    ['shorter wee', true],
  ])('%j: %j', (query, expected) => {
    expect(hasAllWords(foldText('Reykjavík: a shorter working week'), query)).toBe(expected);
  });
});
