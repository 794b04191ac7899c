import { describe, expect, test } from 'vitest';
import { compileGlossary, type GlossaryWord } from './glossary-words.ts';

const WORDS: GlossaryWord[] = [
  { id: 'api', names: ['API', 'application programming interface'] },
  { id: 'open-data', names: ['Open data'] },
  { id: 'data', names: ['data'] },
];
const markFirstUses = compileGlossary(WORDS);
const marked = (text: string, seen = new Set<string>()) =>
  markFirstUses(text, seen).flatMap((part) => (part.kind === 'word' ? [`${part.id}=${part.text}`] : []));

describe('the words of the glossary', () => {
  test.each([
    ['the first use only', 'An API calls an API.', ['api=API']],
    ['another name of a word already marked is left', 'An API, or application programming interface.', ['api=API']],
    ['a plural', 'Three APIs.', ['api=APIs']],
    ['any case for ordinary words', 'OPEN DATA', ['open-data=OPEN DATA']],
    ['an acronym only as written', 'api, Api', []],
    ['the longest name', 'open data and data', ['open-data=open data', 'data=data']],
    ['no part of a longer word', 'database, metadata, data-driven, rAPId', []],
    ['next to punctuation', '(data), “API”', ['data=data', 'api=API']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('a word marked in an earlier text is not marked again', () => {
    const seen = new Set<string>();
    expect([marked('Open data', seen), marked('open data', seen)]).toEqual([['open-data=Open data'], []]);
  });

  test('no letter is lost', () => {
    const text = 'On data, an API and open data.';
    expect(
      markFirstUses(text, new Set())
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
