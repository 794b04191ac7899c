import { readFileSync } from 'node:fs';
import { readArea } from '../../fixtures/read-area.ts';
import { replaceIn, study, type Change, type RuleCase } from '../rule-case.ts';

/* Pieces of content that several kinds of cases change. */

const CHALLENGE = readFileSync('tests/fixtures/challenge.mdx', 'utf8');

export const challenge = (piece: string, by: string): Change => ({ 'content/challenges/money.mdx': replaceIn(CHALLENGE, piece, by) });

export const field = (piece: string, by: string, good: Change = {}): Pick<RuleCase, 'bad' | 'good'> => ({ bad: study(piece, by), good });

export const source = (id: string, more = ''): string =>
  `  - { id: ${id}, title: Another, publisher: The paper, date: 2021, url: https://www.example.com/${more} }\n`;

export function place(line: string): string {
  return `name: Leeds\ncountry: GB\nnation: GB-ENG\nkind: metropolitan-borough\n${line}\nlongitude: -1.55\n`;
}

export function area(): string {
  return readArea('workstyles.mdx');
}
