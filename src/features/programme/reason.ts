import { usuallyBlocks } from '../../model/programme.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { programme as t } from './words.en.ts';

const words = t.reason;

/** The statement, the answer and the target that a candidate comes from. Empty for a step that is not a candidate. */
export function describeSource({ candidate }: ProgrammeEntry, programme: Programme): string {
  const statement = programme.statements.get(candidate?.statement ?? '');
  const scoreInput = statement && programme.scoreInputs[statement.id];
  return scoreInput ? words.source(statement.statement, nameAnswer(scoreInput.answer), scoreInput.target) : '';
}

/** Why a candidate has its rank, in words: its source, and whether the gap usually blocks other work. */
export function describeWhy(entry: ProgrammeEntry, programme: Programme): string {
  const blocks = entry.candidate && usuallyBlocks(entry.candidate.statement) && words.blocks;
  return [describeSource(entry, programme), blocks].filter(Boolean).join(' ');
}

/** The arithmetic of a candidate, or why a step has none. */
export function describeArithmetic({ candidate, gap }: ProgrammeEntry): string {
  if (candidate) return words.arithmetic(candidate);
  return gap === 'open' ? '' : words.noGap[gap];
}

/** Why a risk counts, or that the council sees none although the almanac does. Empty if neither sees one. */
export function describeRisk({ candidate }: ProgrammeEntry, programme: Programme): string {
  const risk = programme.statements.get(candidate?.statement ?? '')?.risk ?? '';
  if (candidate?.risk === 1) return words.risk(risk);
  return risk === '' ? '' : words.noRisk(risk);
}

/** The source and the arithmetic in one text. */
export function describeReason(entry: ProgrammeEntry, programme: Programme): string {
  return [describeSource(entry, programme), describeArithmetic(entry)].filter(Boolean).join(' ');
}
