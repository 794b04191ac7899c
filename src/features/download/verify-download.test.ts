import { describe, expect, test } from 'vitest';
import { judgeDownload, type ChosenFile, type Published } from './verify-download.ts';

const [RIGHT, WRONG] = ['a'.repeat(64), 'b'.repeat(64)];
const NAME = 'new-local-almanac-2026-11-22.zip';
const WEB: Published = { edition: '2026-11-22', sha256: RIGHT, size: 100 };
const COPY: Published = { edition: '2026-11-22' };
const file = (change: Partial<ChosenFile> = {}): ChosenFile => ({ name: NAME, size: 100, sha256: RIGHT, ...change });
const sums = (sum: string, name = NAME): string => `${sum}  ${name}\n`;

describe('on the website', () => {
  test('the published file, by whatever name', () => {
    expect(judgeDownload(file(), WEB)).toEqual({ kind: 'published' });
    expect(judgeDownload(file({ name: 'almanac (1).zip' }), WEB)).toEqual({ kind: 'published' });
  });

  test('another file under its name differs, whatever a list beside it says', () => {
    const differs = { kind: 'differs', expected: RIGHT, expectedSize: 100 };
    expect(judgeDownload(file({ sha256: WRONG, size: 99 }), WEB)).toEqual(differs);
    expect(judgeDownload(file({ sha256: WRONG }), WEB, sums(WRONG))).toEqual(differs);
    expect(judgeDownload(file({ sha256: WRONG, name: 'notes.zip' }), WEB)).toEqual(differs);
  });

  test('an older edition is named as one, and a list of its own tells of it', () => {
    const old = file({ name: 'new-local-almanac-2026-05-01.zip', sha256: WRONG });
    expect(judgeDownload(old, WEB)).toEqual({ kind: 'other-edition', edition: '2026-05-01' });
    expect(judgeDownload(old, WEB, sums(WRONG, old.name))).toEqual({ kind: 'listed' });
    expect(judgeDownload(old, WEB, sums(RIGHT, old.name))).toEqual({ kind: 'differs', expected: RIGHT });
  });
});

describe('in an offline copy, which knows no checksum', () => {
  test('alone there is nothing to compare with', () => {
    expect(judgeDownload(file(), COPY)).toEqual({ kind: 'nothing-to-compare' });
  });

  test.each([
    ['as the list has it', sums(RIGHT), 'listed'],
    ['in capitals and with a star', `${RIGHT.toUpperCase()} *${NAME}\r\n`, 'listed'],
    ['as the list has not', sums(WRONG), 'differs'],
    ['not in the list', sums(RIGHT, 'other.zip'), 'nothing-to-compare'],
    ['beside what is no list', 'Dear reader', 'nothing-to-compare'],
  ])('%s', (_, list, kind) => {
    expect(judgeDownload(file(), COPY, list).kind).toBe(kind);
  });

  test('a second copy that the browser has numbered is found in the list', () => {
    expect(judgeDownload(file({ name: NAME.replace('.zip', ' (2).zip') }), COPY, sums(RIGHT))).toEqual({ kind: 'listed' });
  });
});
