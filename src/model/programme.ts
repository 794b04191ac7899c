import { isLevel } from './assessment.ts';
import type { Answer } from './levels.ts';

/*
 * From gaps to a programme. Every number is small and whole, so that the arithmetic can be shown and done by hand. The
 * method is the almanac's own; /about/scoring/ explains it with an example.
 */

export type Importance = 1 | 2 | 3;
export type Target = 1 | 2 | 3 | 4;
/** 1: weeks, with existing staff. 2: months, with some funding. 3: a year or more, with procurement or restructuring. */
export type Effort = 1 | 2 | 3;

/** What is known about a statement when its actions are ranked. */
export interface ScoreInput {
  readonly answer: Answer | undefined;
  readonly target: Target;
  /** How much the outcome supports the council's plan. */
  readonly importance: Importance;
  /** Affects a statutory duty, safety or a critical service. */
  readonly isRisk: boolean;
}

/** A possible step. */
export interface Step {
  readonly id: string;
  /** The statements it improves. */
  readonly statements: readonly string[];
  readonly effort: Effort;
  /** True for a step that only finds out how the council is doing. */
  readonly isInvestigation?: boolean;
}

/** A step with the arithmetic of its rank. */
export interface Candidate {
  readonly id: string;
  /** The statement whose gap counts: of those it improves, the one with the largest benefit. */
  readonly statement: string;
  readonly gap: number;
  readonly importance: Importance;
  readonly risk: 0 | 1;
  readonly benefit: number;
  readonly effort: Effort;
  /** Benefit divided by effort, which decides the order. */
  readonly ratio: number;
  readonly quadrant: QuadrantId;
}

export const QUADRANTS = [
  { id: 'do-first', name: 'Do first', rule: 'Benefit 6 or more, effort 1 or 2.' },
  { id: 'plan-and-fund', name: 'Plan and fund', rule: 'Benefit 6 or more, effort 3.' },
  { id: 'quick-wins', name: 'Quick wins', rule: 'Benefit below 6, effort 1.' },
  { id: 'later', name: 'Later', rule: 'Benefit below 6, effort 2 or 3.' },
] as const;

export type QuadrantId = (typeof QUADRANTS)[number]['id'];

/** A step with at least this benefit is worth planning for. */
const LARGE_BENEFIT = 6;

/** The statements that usually block the rest: someone accountable, and someone with the skills. */
export const USUALLY_FIRST = ['lea1', 'cap2'] as const;

export const usuallyBlocks = (statement: string): boolean => (USUALLY_FIRST as readonly string[]).includes(statement);

/** Levels between an answer and its target; 1 for "don't know"; 0 if there is no gap. */
export function calculateGap({ answer, target }: Pick<ScoreInput, 'answer' | 'target'>): number {
  if (answer === 'unknown') return 1;
  return isLevel(answer) ? Math.max(0, target - answer) : 0;
}

/** Gap times importance, where a risk adds one to the importance. 0 to 16. */
export function calculateBenefit(scoreInput: ScoreInput): number {
  return calculateGap(scoreInput) * (scoreInput.importance + (scoreInput.isRisk ? 1 : 0));
}

export function getQuadrant(benefit: number, effort: Effort): QuadrantId {
  if (benefit >= LARGE_BENEFIT) return effort === 3 ? 'plan-and-fund' : 'do-first';
  return effort === 1 ? 'quick-wins' : 'later';
}

/**
 * The steps that close a gap, sorted by benefit divided by effort; ties by benefit, then what usually blocks the rest, then id. An
 * ordinary step is ranked by a statement that has a level, an investigation by a statement answered "don't know".
 */
export function rankSteps(steps: readonly Step[], scoreInputs: Readonly<Record<string, ScoreInput>>): Candidate[] {
  return steps
    .flatMap((step) => candidateOf(step, scoreInputs) ?? [])
    .sort((a, b) => b.ratio - a.ratio || b.benefit - a.benefit || isLater(a) - isLater(b) || (a.id < b.id ? -1 : 1));
}

const isLater = ({ statement }: Candidate): number => Number(!usuallyBlocks(statement));

/** The step for a statement answered "don't know": weeks, with existing staff. */
export const investigation = (statement: string): Step => ({
  id: `find-out-${statement}`,
  statements: [statement],
  effort: 1,
  isInvestigation: true,
});

/** The statements that usually come first and are at level 0: until they improve, the rest is slow. */
export function blockersIn(scoreInputs: Readonly<Record<string, ScoreInput>>): string[] {
  return USUALLY_FIRST.filter((statement) => scoreInputs[statement]?.answer === 0);
}

function candidateOf(
  { id, statements, effort, isInvestigation = false }: Step,
  scoreInputs: Readonly<Record<string, ScoreInput>>,
): Candidate | undefined {
  const counts = ({ answer }: ScoreInput): boolean => (isInvestigation ? answer === 'unknown' : isLevel(answer));
  const [best] = statements
    .flatMap((statement) => {
      const scoreInput = scoreInputs[statement];
      return scoreInput && counts(scoreInput) ? [{ statement, scoreInput, benefit: calculateBenefit(scoreInput) }] : [];
    })
    .sort((a, b) => b.benefit - a.benefit);
  if (!best || best.benefit === 0) return undefined;
  const { statement, scoreInput, benefit } = best;
  return {
    id,
    statement,
    gap: calculateGap(scoreInput),
    importance: scoreInput.importance,
    risk: scoreInput.isRisk ? 1 : 0,
    benefit,
    effort,
    ratio: benefit / effort,
    quadrant: getQuadrant(benefit, effort),
  };
}
