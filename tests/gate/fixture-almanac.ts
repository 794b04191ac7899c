import { readFileSync } from 'node:fs';
import type { Report } from '../../src/gate/check/check.ts';
import { apply, replaceIn } from './rule-case.ts';
import { checkInMemory, SMALL_ALMANAC } from './small-almanac.ts';

/** A correction that an author makes: what stands there, and what is written instead. */
export type Correction = readonly [piece: string, by: string];

const PLACES = {
  'content/places/winterthur.yaml': readFileSync('tests/fixtures/contributors/winterthur.yaml', 'utf8'),
  'content/places/leeds.yaml': readFileSync('content/places/leeds.yaml', 'utf8'),
};

export const readFixture = (folder: string, name: string): string => readFileSync(`tests/fixtures/${folder}/${name}`, 'utf8');

/** Checks the text of one case study beside the small almanac; nothing is said of the other files. */
export function checkStudy(name: string, text: string): Promise<Report> {
  const file = `content/case-studies/${name}`;
  return checkInMemory(apply(SMALL_ALMANAC, { ...PLACES, [file]: text }), { only: [file] });
}

/** The text as it is after the corrections. Throws where one of them does not fit. */
export const correct = (text: string, corrections: readonly Correction[]): string =>
  corrections.reduce((corrected, [piece, by]) => replaceIn(corrected, piece, by), text);

/** What was said, as `code line`, in the order of the lines. */
export const codesIn = ({ problems, hints }: Report): string[] => [...problems, ...hints].map(({ code, line }) => `${code} ${line}`);

/** All that was said, in one text. */
export const wordsIn = ({ problems, hints }: Report): string =>
  [...problems, ...hints].map(({ message, suggestion }) => `${message} ${suggestion}`).join('\n');
