import { QUADRANTS } from '../../model/programme.ts';
import { termOf } from '../../model/taxonomy.ts';
import { formatQuarter, lastWorkingDay } from '../../shared/quarters.ts';
import { plannedFor, plannedSteps, type GapState, type Programme, type ProgrammeEntry } from '../programme/read-programme.ts';
import { describeAnswer, type AnswerWords } from '../programme/reason.ts';

export interface RowWords {
  readonly columns: readonly string[];
  readonly when: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<ProgrammeEntry['step']['kind'], string>>;
  readonly noGap: Readonly<Record<Exclude<GapState, 'open'>, string>>;
  readonly answers: AnswerWords;
}

/** Planned steps, then the other candidates by rank, then what is set aside, as rows of a table. The headings come first. */
export function toProgrammeRows(programme: Programme, words: RowWords): string[][] {
  const open = programme.entries.filter(({ candidate, plan }) => candidate && plan.when === '');
  const entries = [...plannedSteps(programme), ...open, ...plannedFor(programme, 'no')];
  return [[...words.columns], ...entries.map((entry) => toRow(entry, programme, words))];
}

function toRow({ step, plan, effort, candidate, rank, gap }: ProgrammeEntry, programme: Programme, words: RowWords): string[] {
  const statement = programme.statements.get(candidate?.statement ?? step.statements[0] ?? '');
  const scoreInput = statement && programme.scoreInputs[statement.id];
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return [
    words.when[plan.when] ?? '',
    candidate ? number(rank) : '',
    step.title,
    words.kinds[step.kind],
    statement?.id ?? '',
    statement?.statement ?? '',
    scoreInput ? describeAnswer(scoreInput.answer, words.answers) : '',
    number(scoreInput?.target),
    candidate ? number(candidate.gap) : '',
    number(candidate?.importance),
    number(candidate?.risk),
    number(candidate?.benefit),
    number(effort),
    number(step.effort),
    candidate ? String(Math.round(candidate.ratio * 100) / 100) : '',
    candidate ? termOf(QUADRANTS, candidate.quadrant).name : gap === 'open' ? '' : words.noGap[gap],
    plan.owner,
    plan.quarter && formatQuarter(plan.quarter),
    plan.quarter && lastWorkingDay(plan.quarter),
    plan.note,
  ];
}
