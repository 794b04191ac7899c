import { isLevel } from '../../model/assessment.ts';
import { investigation, type Candidate, type Effort, type ScoreInput } from '../../model/programme.ts';
import type { PlannedAction, Workbook } from '../../model/workbook-schema.ts';
import type { ActionEntry, AssessmentData, StatementData, StudyReason } from '../../content/assessment-data.ts';
import { withoutStop } from '../../shared/text.ts';
import { getPlan } from '../workbook/change-workbook.ts';
import { programme as t } from './words.en.ts';
import { rankActions, scoreInputsOf, type StatementFacts } from '../workbook/score-inputs.ts';

/** What could be done, what is planned, and why: all that the page, the report and the files show. */
export interface Programme {
  /** The candidates by rank, then every other step: the almanac's by id, the council's own, investigations, and removed ones. */
  readonly entries: readonly ProgrammeEntry[];
  /** Each without its full stop, since it is shown within sentences. */
  readonly statements: ReadonlyMap<string, StatementData>;
  readonly scoreInputs: Readonly<Record<string, ScoreInput>>;
  readonly noNewMoney: boolean;
}

/** A step with its plan and its score. */
export interface ProgrammeEntry {
  readonly step: ProgrammeStep;
  readonly plan: PlannedAction;
  /** The council's own judgement, or else the almanac's. Undefined for a removed step that was not judged. */
  readonly effort: Effort | undefined;
  /** The arithmetic, if the step closes a gap. */
  readonly candidate: Candidate | undefined;
  /** The place among the candidates, from 1; 0 for a step that is not a candidate. */
  readonly rank: number;
  readonly gap: GapState;
}

/** Whether a step closes a gap, or why not. */
type GapState = 'open' | 'reached' | 'unanswered' | 'unknown' | 'not-ours' | 'answered' | 'gone';

/** A step with what a reader sees of it. */
export interface ProgrammeStep extends Pick<ActionEntry, 'id' | 'title' | 'what' | 'statements' | 'prerequisites' | 'challenges'> {
  readonly from: readonly StudyReason[];
  readonly kind: 'almanac' | 'own' | 'finding' | 'gone';
  readonly effort: Effort | undefined;
}

/** The times that a step can be planned for, in the order of the board. */
export const PLANNED = ['now', 'next', 'later'] as const;

export type When = PlannedAction['when'];

export function readProgramme(
  workbook: Workbook,
  data: Pick<AssessmentData, 'statements' | 'actions'>,
  facts: readonly StatementFacts[],
): Programme {
  const scoreInputs = scoreInputsOf(workbook, facts);
  const ranked = rankActions(workbook, facts, data.actions);
  const steps = stepsOf(workbook, data);
  const toEntry = (step: ProgrammeStep, index: number, candidate?: Candidate): ProgrammeEntry => {
    const plan = getPlan(workbook, step.id);
    const gap = candidate ? 'open' : whyNoGap(step, scoreInputs);
    return { step, plan, effort: plan.effort ?? step.effort, candidate, rank: index + 1, gap };
  };
  const candidates = ranked.flatMap((candidate, index) => {
    const step = steps.get(candidate.id);
    return step ? [toEntry(step, index, candidate)] : [];
  });
  const others = [...steps.values()].filter(({ id }) => !ranked.some((candidate) => candidate.id === id));
  return {
    entries: [...candidates, ...others.map((step) => toEntry(step, -1))],
    statements: new Map(data.statements.map((each) => [each.id, { ...each, statement: withoutStop(each.statement) }])),
    scoreInputs,
    noNewMoney: workbook.programme.noNewMoney,
  };
}

/** The steps planned for a time, by rank. */
export const plannedFor = ({ entries }: Programme, when: When): ProgrammeEntry[] => entries.filter(({ plan }) => plan.when === when);

/** The steps of the board, column by column. */
export const plannedSteps = (programme: Programme): ProgrammeEntry[] => PLANNED.flatMap((when) => plannedFor(programme, when));

/** The candidates to choose from, without those set aside, and how many steps of effort 3 "no new money" hides. */
export function candidatesIn({ entries, noNewMoney }: Programme): { readonly shown: ProgrammeEntry[]; readonly hidden: number } {
  const open = entries.filter(({ candidate, plan }) => candidate && plan.when !== 'no');
  const shown = noNewMoney ? open.filter(({ effort }) => effort !== 3) : open;
  return { shown, hidden: open.length - shown.length };
}

/** A gap with the actions that close it: the highest-ranked one, and the others. */
export interface Gap {
  readonly statement: string;
  readonly best: ProgrammeEntry;
  readonly others: readonly ProgrammeEntry[];
}

/** The candidates grouped by the gap they close, so that one gap does not fill the list. */
export function gapsIn(programme: Programme): Gap[] {
  const { shown } = candidatesIn(programme);
  const statements = new Set(shown.flatMap(({ candidate }) => candidate?.statement ?? []));
  return [...statements].flatMap((statement) => {
    const [best, ...others] = shown.filter(({ candidate }) => candidate?.statement === statement);
    return best ? [{ statement, best, others }] : [];
  });
}

function stepsOf(workbook: Workbook, { actions, statements }: Pick<AssessmentData, 'statements' | 'actions'>) {
  const steps = new Map<string, ProgrammeStep>();
  for (const action of actions) steps.set(action.id, { ...action, kind: 'almanac', prerequisites: action.prerequisites.map(withoutStop) });
  for (const { id, title, statement, effort } of workbook.programme.own)
    steps.set(id, { ...NOTHING_STATED, id, kind: 'own', title: title.trim() || t.steps.untitled(id), statements: [statement], effort });
  for (const { id, statement, ask, studies, challenges } of statements) {
    const title = t.steps.investigation(withoutStop(statement));
    steps.set(investigation(id).id, {
      ...investigation(id),
      ...NOTHING_STATED,
      kind: 'finding',
      title,
      what: t.steps.findOutWhat(ask),
      challenges,
      from: studies,
    });
  }
  for (const id of Object.keys(workbook.programme.actions))
    if (!steps.has(id)) steps.set(id, { ...NOTHING_STATED, id, kind: 'gone', title: t.steps.gone(id), statements: [], effort: undefined });
  return steps;
}

const NOTHING_STATED = { what: '', prerequisites: [], challenges: [], from: [] } as const;

function whyNoGap({ kind, statements }: ProgrammeStep, scoreInputs: Programme['scoreInputs']): GapState {
  if (kind === 'gone') return 'gone';
  const answers = statements.map((id) => scoreInputs[id]?.answer);
  if (answers.includes(undefined)) return 'unanswered';
  if (kind === 'finding') return answers.some(isLevel) ? 'answered' : 'not-ours';
  if (answers.includes('unknown')) return 'unknown';
  return answers.some(isLevel) ? 'reached' : 'not-ours';
}
