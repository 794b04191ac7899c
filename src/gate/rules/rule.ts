import type { Problem, ProblemCode, Issue } from './problem.ts';

/**
 * One thing that is checked. Rules are entries of tables, never calls in code, so that each can be left out: a script
 * does so for each in turn and fails where no test notices.
 */
export interface Rule<Input> {
  /** Names the rule among all rules. Several rules may share a code. */
  readonly id: string;
  readonly code: ProblemCode;
  readonly check: (input: Input) => readonly Issue[];
}

/** All that the rules find in one file, in the order of the rules. */
export function applyRules<Input>(rules: readonly Rule<Input>[], file: string, input: Input): Problem[] {
  return rules.flatMap(({ code, check }) => check(input).map((finding) => ({ code, file, ...finding })));
}

/** The rules but the one that is left out, if any is. */
export const keepRules = <Input>(rules: readonly Rule<Input>[], without: string | undefined): readonly Rule<Input>[] =>
  without === undefined ? rules : rules.filter(({ id }) => id !== without);
