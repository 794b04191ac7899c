import { QUADRANTS } from '../../model/programme.ts';
import { termOf } from '../../model/taxonomy.ts';
import { formatQuarter, lastWeekday } from '../../shared/quarters.ts';
import { plannedFor, plannedSteps, type Programme, type ProgrammeEntry } from '../programme/read-programme.ts';
import { programme as t } from '../programme/words.en.ts';
import { nameAnswer } from '../workbook/answer-name.ts';

/** Planned steps, then the other candidates by rank, then rejected actions, as rows of a table. The headings come first. */
export function toProgrammeRows(programme: Programme): string[][] {
  const open = programme.entries.filter(({ candidate, plan }) => candidate && plan.when === '');
  const entries = [...plannedSteps(programme), ...open, ...plannedFor(programme, 'no')];
  return [[...t.rows.columns], ...entries.map((entry) => toRow(entry, programme))];
}

function toRow({ step, plan, effort, candidate, rank, gap }: ProgrammeEntry, programme: Programme): string[] {
  const statement = programme.statements.get(candidate?.statement ?? step.statements[0] ?? '');
  const scoreInput = statement && programme.scoreInputs[statement.id];
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return [
    t.when[plan.when],
    candidate ? number(rank) : '',
    step.title,
    t.rows.kinds[step.kind],
    statement?.id ?? '',
    statement?.statement ?? '',
    scoreInput ? nameAnswer(scoreInput.answer) : '',
    number(scoreInput?.target),
    candidate ? number(candidate.gap) : '',
    number(candidate?.importance),
    number(candidate?.risk),
    number(candidate?.benefit),
    number(effort),
    number(step.effort),
    candidate ? String(Math.round(candidate.ratio * 100) / 100) : '',
    candidate ? termOf(QUADRANTS, candidate.quadrant).name : gap === 'open' ? '' : t.reason.noGap[gap],
    plan.owner,
    formatQuarter(plan.quarter),
    lastWeekday(plan.quarter),
    plan.note,
  ];
}
