import type { Problem, ProblemCode, Issue } from './problem.ts';

/**
 * One check. Rules are entries in tables, never calls in code, so that each can be left out: a script
 * leaves out each in turn, and fails if no test fails.
 */
export interface Rule<Input> {
  /** The unique id of the rule. Several rules may share a code. */
  readonly id: string;
  readonly code: ProblemCode;
  readonly check: (input: Input) => readonly Issue[];
}

/** All problems that the rules find in one file, in the order of the rules. */
export function applyRules<Input>(rules: readonly Rule<Input>[], file: string, input: Input): Problem[] {
  return rules.flatMap(({ code, check }) => check(input).map((finding) => ({ code, file, ...finding })));
}

/** The rules without the one to leave out, if any. */
export const withoutRule = <Input>(rules: readonly Rule<Input>[], without: string | undefined): readonly Rule<Input>[] =>
  without === undefined ? rules : rules.filter(({ id }) => id !== without);
