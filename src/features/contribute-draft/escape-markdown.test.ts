import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

describe('text pasted from a word processor', () => {
  test.each([
    ['round bullets', '•\tOne\r\n•\tTwo', '- One\n- Two'],
    ['dots in the middle of the line, with spaces before them', '  · One\n  ·  Two', '- One\n- Two'],
    ['the circles and dashes of a second level', 'o\tOne\n–\tTwo', '- One\n- Two'],
    ['a soft hyphen and a zero-width space', 'coun\u00ADcil\u200B', 'council'],
  ])('%s', (_, typed, written) => {
    expect(escapeMarkdown(typed)).toBe(written);
  });

  test.each(['o one', '– one', '- One\n- Two', 'One • Two', '•'])('“%s” is left alone', (typed) => {
    expect(escapeMarkdown(typed)).toBe(typed);
  });
});

describe('a heading is below the level of the headings in the file', () => {
  test.each([
    ['# Use', '### Use'],
    ['a\n\n## Use', 'a\n\n### Use'],
    ['### Use', '### Use'],
    ['#use', '#use'],
    ['Use\n===', 'Use\n&#61;=='],
    ['Use\n---', 'Use\n&#45;--'],
    ['Use\n\n---', 'Use\n\n---'],
    ['| a |\n| - |', '| a |\n| - |'],
  ])('%j', (typed, written) => {
    expect(escapeMarkdown(typed)).toBe(written);
  });
});
