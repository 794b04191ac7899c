import { readFileSync } from 'node:fs';
import type { Report } from '../../src/gate/check/check.ts';
import { apply, replaceIn } from './rule-case.ts';
import { checkInMemory, SMALL_ALMANAC } from './small-almanac.ts';

/** A correction by an author: the old text and its replacement. */
export type Correction = readonly [piece: string, by: string];

const PLACES = {
  'content/places/winterthur.yaml': readFileSync('tests/fixtures/contributors/winterthur.yaml', 'utf8'),
  'content/places/leeds.yaml': readFileSync('content/places/leeds.yaml', 'utf8'),
};

export const readFixture = (folder: string, name: string): string => readFileSync(`tests/fixtures/${folder}/${name}`, 'utf8');

/** Checks the text of one case study next to the small almanac; reports nothing about the other files. */
export function checkStudy(name: string, text: string): Promise<Report> {
  const file = `content/case-studies/${name}`;
  return checkInMemory(apply(SMALL_ALMANAC, { ...PLACES, [file]: text }), { only: [file] });
}

/** The text after the corrections. Throws if one of them does not match. */
export const correct = (text: string, corrections: readonly Correction[]): string =>
  corrections.reduce((corrected, [piece, by]) => replaceIn(corrected, piece, by), text);

/** The problems, then the hints of a report, each as `code line`. */
export const codesIn = ({ problems, hints }: Report): string[] => [...problems, ...hints].map(({ code, line }) => `${code} ${line}`);

/** All messages and suggestions of a report, in one text. */
export const wordsIn = ({ problems, hints }: Report): string =>
  [...problems, ...hints].map(({ message, suggestion }) => `${message} ${suggestion}`).join('\n');
