import { checkIdle, checkImproved, type NamedStatements } from './actions.ts';
import { checkVanished, type PublishedAddresses } from './addresses.ts';
import { findMissingPages } from './missing-pages.ts';
import { checkSharedSources, checkTitles, type FiledIssue, type StudySummary } from './near-duplicates.ts';
import { START, type Problem, type ProblemCode } from './problem.ts';

/** All of the content, for the rules that look at more than one file. */
export interface Almanac {
  readonly files: readonly string[];
  readonly studies: readonly StudySummary[];
  /** The statements of the self-assessment; undefined if they cannot be read. */
  readonly statements: NamedStatements | undefined;
  readonly actions: readonly NamedStatements[];
  /** The addresses published so far; undefined if their list cannot be read. */
  readonly addresses?: PublishedAddresses | undefined;
}

/** The rules that apply to all files together. */
export const ALMANAC_RULES: readonly { id: string; code: ProblemCode; check: (almanac: Almanac) => FiledIssue[] }[] = [
  { id: 'missing-page', code: 'missing-page', check: checkMissingPages },
  { id: 'alike-titles', code: 'near-duplicate', check: ({ studies }) => checkTitles(studies) },
  { id: 'shared-sources', code: 'near-duplicate', check: ({ studies }) => checkSharedSources(studies) },
  { id: 'vanished-address', code: 'vanished-address', check: ({ addresses, files, studies }) => checkVanished(addresses, files, studies) },
  { id: 'improved-statement', code: 'unknown-statement', check: ({ statements, actions }) => checkImproved(statements, actions) },
  { id: 'idle-statement', code: 'no-action', check: ({ statements, actions }) => checkIdle(statements, actions) },
];

/** Applies every rule that looks at more than one file; `without` names one to leave out. */
export function inspectAlmanac(almanac: Almanac, without?: string): Problem[] {
  return ALMANAC_RULES.filter(({ id }) => id !== without).flatMap(({ code, check }) =>
    check(almanac).map((finding) => ({ code, ...finding })),
  );
}

function checkMissingPages({ files }: Almanac): FiledIssue[] {
  return findMissingPages(files).map((file) => ({
    file,
    ...START,
    message: 'This page has no content.',
    suggestion: 'Create the file; use the other files in the folder as a guide.',
  }));
}
