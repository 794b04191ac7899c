import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseStudyForm } from '../contribute-draft/case-study-form.ts';
import type { Draft } from '../contribute-draft/draft.ts';
import { finishDraft } from '../contribute-draft/finish-draft.ts';
import { readStudy } from '../contribute-draft/read-study.ts';
import { LONGEST_ADDRESS, mailTo, onGitHub } from './ways-to-send.ts';

const REPOSITORY = 'https://github.com/example/almanac';
const finish = (draft: Draft) => finishDraft(caseStudyForm(), { title: 'A & B?', slug: 'leeds-a-b', ...draft }, '2026-11-22');
const LONG: Draft = { 'what-they-did': 'They did it. '.repeat(800) };

test('an e-mail to the editors is started, with its lines and its special characters', () => {
  const url = new URL(mailTo({ editors: 'editors@example.org' }, { subject: 'A & B', body: 'One\nTwo #3' }));
  expect([url.pathname, url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
    'editors@example.org',
    'A & B',
    'One\r\nTwo #3',
  ]);
});

test('without a repository there is nothing on GitHub', () => {
  expect(onGitHub({ repository: '' }, finish({}), 'Leeds')).toBeUndefined();
});

describe('with a repository', () => {
  const waysOf = (draft: Draft) => {
    const ways = onGitHub({ repository: REPOSITORY }, finish(draft), 'Leeds');
    if (!ways) throw new Error('There is a repository.');
    return ways;
  };

  test('the page for a new file has the name and the text', () => {
    const { url, isCut } = waysOf({}).newFile;
    expect(isCut).toBe(false);
    const { pathname, searchParams } = new URL(url);
    expect(`https://github.com${pathname}`).toBe(`${REPOSITORY}/new/main`);
    expect(searchParams.get('filename')).toBe('content/case-studies/leeds-a-b.mdx');
    expect(searchParams.get('value')).toBe(finish({}).study.text);
  });

  test('an issue has the headline, the place, the addresses and the file', () => {
    const sources = [{ key: '1', value: { url: 'https://www.example.org/a?b=c' } }];
    const { searchParams } = new URL(waysOf({ sources }).issue.url);
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'case-study.yml',
      title: 'Case study: A & B?',
      headline: 'A & B?',
      place: 'Leeds',
      sources: 'https://www.example.org/a?b=c',
      file: finish({ sources }).study.text,
    });
  });

  test('a text that is too long for an address is left out, and the result says so', () => {
    const { newFile, issue } = waysOf(LONG);
    expect([newFile.isCut, issue.isCut]).toEqual([true, true]);
    expect(new URL(newFile.url).searchParams.get('filename')).toBe('content/case-studies/leeds-a-b.mdx');
    for (const { url } of [newFile, issue]) {
      expect(url).not.toContain('They');
      expect(url.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    }
  });

  test('a change to a published case study links to the page that edits its file, whatever its length', () => {
    const text = readFileSync('tests/fixtures/full-study.mdx', 'utf8');
    const read = readStudy(caseStudyForm(), 'middleford-home-working', text);
    if (!('draft' in read)) throw new Error(read.reason);
    const { newFile } = waysOf({ ...read.draft, title: 'Middleford has a new headline' });
    expect(newFile).toEqual({ url: `${REPOSITORY}/edit/main/content/case-studies/middleford-home-working.mdx`, isCut: true });
  });

  test('a new place has its own page', () => {
    const { newPlaces } = waysOf({ newPlaces: [{ key: '1', value: { name: 'Ålesund' } }] });
    expect(newPlaces.map(({ url }) => new URL(url).searchParams.get('filename'))).toEqual(['content/places/alesund.yaml']);
  });

  test('half a character does not break an address', () => {
    expect(() => waysOf({ title: 'a\uD800b' })).not.toThrow();
  });
});
