import { formatQuarter } from '../quarters.ts';
import { PLANNED, candidatesIn, plannedFor, type Programme, type ProgrammeEntry } from './read-programme.ts';

export interface TextWords {
  readonly when: Readonly<Record<string, string>>;
  readonly nothing: string;
  /** What stands after the title of a planned step. */
  readonly facts: (facts: { readonly owner: string; readonly quarter: string; readonly effort: number | undefined }) => string;
  readonly note: (note: string) => string;
  readonly reason: (entry: ProgrammeEntry, programme: Programme) => string;
  readonly topTen: string;
  readonly order: string;
}

/** How many of the candidates a committee is shown with their arithmetic. */
export const TOP = 10;

/** A programme as plain text for a paper. `head` are its first lines, `notes` what speaks against the order. */
export function toProgrammeText(programme: Programme, head: readonly string[], notes: readonly string[], words: TextWords): string {
  const columns = PLANNED.map((when) => {
    const items = plannedFor(programme, when).map((entry) => describePlanned(entry, programme, words));
    return [words.when[when] ?? '', ...(items.length > 0 ? items : [words.nothing])].join('\n');
  });
  const top = candidatesIn(programme)
    .shown.slice(0, TOP)
    .map((entry) => `${entry.rank}. ${entry.step.title}\n   ${words.reason(entry, programme)}`);
  return [
    head.join('\n'),
    ...columns,
    ...(top.length > 0 ? [[words.topTen, ...top].join('\n')] : []),
    ...(notes.length > 0 ? [[words.order, ...notes.map((note) => `- ${note}`)].join('\n')] : []),
  ].join('\n\n');
}

function describePlanned(entry: ProgrammeEntry, programme: Programme, words: TextWords): string {
  const { step, plan, effort } = entry;
  const facts = words.facts({ owner: plan.owner.trim(), quarter: plan.quarter && formatQuarter(plan.quarter), effort });
  return [
    `- ${step.title}`,
    facts,
    words.reason(entry, programme),
    plan.note.trim() && words.note(plan.note.trim().replaceAll('\n', '\n  ')),
  ]
    .filter(Boolean)
    .join('\n  ');
}
