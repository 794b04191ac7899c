import type { Candidate } from '../../model/programme.ts';
import { LEVELS, type Answer } from '../../model/levels.ts';
import { isLevel } from '../../model/assessment.ts';
import type { GapState, Programme, ProgrammeEntry } from './read-programme.ts';

export interface AnswerWords {
  readonly level: (level: number, name: string) => string;
  readonly unknown: string;
  readonly notOurs: string;
  readonly open: string;
}

export interface ReasonWords {
  readonly answers: AnswerWords;
  readonly source: (statement: string, answer: string, target: number) => string;
  readonly arithmetic: (candidate: Candidate) => string;
  readonly noGap: Readonly<Record<Exclude<GapState, 'open'>, string>>;
  /** `why` is the almanac's reason; empty where it sees no risk. */
  readonly risk: (why: string) => string;
  /** Said where the council sees no risk and the almanac does. */
  readonly noRisk: (why: string) => string;
}

/** An answer by its number and its name on the ladder. */
export function describeAnswer(answer: Answer | undefined, words: AnswerWords): string {
  if (isLevel(answer)) return words.level(answer, LEVELS[answer].name);
  if (answer === undefined) return words.open;
  return answer === 'unknown' ? words.unknown : words.notOurs;
}

/** The statement, the answer and the target that a candidate comes from. Empty for a step that is none. */
export function describeSource({ candidate }: ProgrammeEntry, programme: Programme, words: ReasonWords): string {
  const statement = programme.statements.get(candidate?.statement ?? '');
  const scoreInput = statement && programme.scoreInputs[statement.id];
  return scoreInput ? words.source(statement.statement, describeAnswer(scoreInput.answer, words.answers), scoreInput.target) : '';
}

/** The arithmetic of a candidate, or why a step has none. */
export function describeArithmetic({ candidate, gap }: ProgrammeEntry, words: ReasonWords): string {
  if (candidate) return words.arithmetic(candidate);
  return gap === 'open' ? '' : words.noGap[gap];
}

/** Why a risk counts, or that the council sees none where the almanac does. Empty where neither sees one. */
export function describeRisk({ candidate }: ProgrammeEntry, programme: Programme, words: ReasonWords): string {
  const risk = programme.statements.get(candidate?.statement ?? '')?.risk ?? '';
  if (candidate?.risk === 1) return words.risk(risk);
  return risk === '' ? '' : words.noRisk(risk);
}

/** Source and arithmetic in one. */
export function describeReason(entry: ProgrammeEntry, programme: Programme, words: ReasonWords): string {
  return [describeSource(entry, programme, words), describeArithmetic(entry, words)].filter(Boolean).join(' ');
}
