import type { Answer, Level } from './levels.ts';

/*
 * How answers are scored. There is no overall score, on purpose: it would be read as a league table. The method is the
 * almanac's own; /about/scoring/ says what it takes from others.
 */

/** The score of an outcome from its three answers. */
export interface OutcomeScore {
  /** Average of the levels, 0 to 4, to one decimal; missing if fewer than two statements have a level. */
  readonly mean: number | undefined;
  /** The lowest level among the answers, which an average can hide. */
  readonly lowest: Level | undefined;
  /** How many statements have a level. */
  readonly scored: number;
  readonly unknown: number;
  readonly notOurs: number;
  /** How many have no answer yet. */
  readonly open: number;
}

/** An outcome with fewer scored statements than this has no score. */
export const MIN_SCORED = 2;

/** Names for averages, so that nothing depends on colour. `from` is the lowest average of the band. */
export const BANDS = [
  { id: 'start', name: 'Starting', from: 0, meaning: 'Most of it has not started yet.' },
  { id: 'build', name: 'Building', from: 1, meaning: 'It depends on a few people, or has only been agreed.' },
  { id: 'extend', name: 'Extending', from: 2, meaning: 'It works in places and should reach the rest.' },
  { id: 'sustain', name: 'Established', from: 3, meaning: 'It is normal here. Maintain it and share it.' },
] as const;

export const DEFAULT_TARGET = 3;
export const DEFAULT_IMPORTANCE = 2;

/** True for an answer that is a level of the scale. */
export const isLevel = (answer: Answer | undefined): answer is Level => typeof answer === 'number';

/** Scores one outcome from the answers to its statements; a missing answer is undefined. */
export function scoreOutcome(answers: readonly (Answer | undefined)[]): OutcomeScore {
  const levels = answers.filter(isLevel);
  const sum = levels.reduce<number>((total, level) => total + level, 0);
  const count = (wanted: Answer | undefined): number => answers.filter((answer) => answer === wanted).length;
  return {
    mean: levels.length < MIN_SCORED ? undefined : Math.round((sum * 10) / levels.length) / 10,
    lowest: levels.length === 0 ? undefined : (Math.min(...levels) as Level),
    scored: levels.length,
    unknown: count('unknown'),
    notOurs: count('not-ours'),
    open: count(undefined),
  };
}

/** The band of a mean. */
export function getBand(mean: number): (typeof BANDS)[number] {
  return BANDS.findLast(({ from }) => mean >= from) ?? BANDS[0];
}

/** A summary of several people's answers to one statement. */
export interface Spread {
  readonly count: number;
  readonly lowest: Level;
  readonly highest: Level;
  /** Halfway between the two middle answers if their number is even. */
  readonly median: number;
  /** The level to suggest as the agreed answer: the median, rounded down. */
  readonly proposed: Level;
  /** True if answers differ by two levels or more. */
  readonly isDisagreement: boolean;
}

/** Answers that differ by this much are discussed first. */
export const DISAGREEMENT_GAP = 2;

/** A summary of the levels that several people gave; undefined if no one gave one. */
export function summariseAnswers(answers: readonly (Answer | undefined)[]): Spread | undefined {
  const levels = answers.filter(isLevel).sort((a, b) => a - b);
  const [lowest, highest] = [levels[0], levels.at(-1)];
  const [below, above] = [levels[Math.floor((levels.length - 1) / 2)], levels[Math.floor(levels.length / 2)]];
  if (lowest === undefined || highest === undefined || below === undefined || above === undefined) return undefined;
  const median = (below + above) / 2;
  return {
    count: levels.length,
    lowest,
    highest,
    median,
    proposed: Math.floor(median) as Level,
    isDisagreement: highest - lowest >= DISAGREEMENT_GAP,
  };
}

/** Answers are shown by role only if at least this many people share one, so that no one can be identified. */
export const MIN_PER_ROLE = 5;
