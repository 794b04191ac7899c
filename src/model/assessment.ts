import type { Answer, Level } from './levels.ts';

/*
 * How answers are scored. There is no overall score, on purpose: it would be read as a league table. The method is the
 * almanac's own; what it takes from others is told on /about/scoring/.
 */

/** What an outcome's three answers come to. */
export interface OutcomeScore {
  /** Mean of the rungs, 0 to 4, to one decimal; missing where fewer than two statements have a rung. */
  readonly mean: number | undefined;
  /** The lowest rung among the answers, which a mean can hide. */
  readonly lowest: Level | undefined;
  /** How many statements have a rung. */
  readonly scored: number;
  readonly unknown: number;
  readonly notOurs: number;
  /** How many have no answer yet. */
  readonly open: number;
}

/** Fewer scored statements than this are not enough to speak of an outcome. */
export const MIN_SCORED = 2;

/** Words for a mean, so that nothing depends on colour. `from` is the lowest mean of the band. */
export const BANDS = [
  { id: 'start', name: 'Start', from: 0, meaning: 'Most of it is still to begin.' },
  { id: 'build', name: 'Build', from: 1, meaning: 'It depends on a few people, or has only been agreed.' },
  { id: 'extend', name: 'Extend', from: 2, meaning: 'It works in places and should reach the rest.' },
  { id: 'sustain', name: 'Sustain', from: 3, meaning: 'It is normal here. Keep it, share it, and look after it.' },
] as const;

export const DEFAULT_TARGET = 3;
export const DEFAULT_IMPORTANCE = 2;

/** True for an answer that has a place on the ladder. */
export const isLevel = (answer: Answer | undefined): answer is Level => typeof answer === 'number';

/** Scores one outcome from the answers to its statements; an answer not given is undefined. */
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

/** How the answers of several people to one statement lie. */
export interface Spread {
  readonly count: number;
  readonly lowest: Level;
  readonly highest: Level;
  /** Halfway between the two middle answers where their number is even. */
  readonly median: number;
  /** The rung to settle on unless the talk says otherwise: the median, or the rung below it where it lies between two. */
  readonly proposed: Level;
  /** True where people differ by two rungs or more. */
  readonly isDisagreement: boolean;
}

/** Answers this far apart are worth talking about first. */
export const DISAGREEMENT_GAP = 2;

/** The spread of the rungs that several people gave; undefined where nobody gave one. */
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

/** Answers are split by role only where at least this many people share one, so that nobody can be picked out. */
export const MIN_PER_ROLE = 5;
