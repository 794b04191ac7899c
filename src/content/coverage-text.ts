import { emptyCells, median, type Coverage, type CoverageGroupId } from './coverage.ts';
import { HIGHEST_READING_AGE } from '../shared/reading-age.ts';
import { PRINCIPLES } from '../model/principles.ts';

const TITLES: Record<CoverageGroupId, string> = {
  outcomes: 'Outcomes',
  challenges: 'Challenges',
  kinds: 'Kinds of body',
  countries: 'Nations and countries',
  grades: 'Evidence grades',
};

/** How many case studies are named under a heading; the rest are only counted. */
const NAMED = 10;

/** The coverage as plain text for a terminal. */
export function renderCoverage(coverage: Coverage): string {
  const groups = (Object.keys(TITLES) as CoverageGroupId[]).map((id) => section(TITLES[id], table(coverage.groups[id])));
  return [
    `${coverage.total} case studies`,
    section('Areas × principles', matrixLines(coverage)),
    ...groups,
    section('Not stated', table(coverage.missing, '')),
    section('Due for review', dueLines(coverage)),
    section('No independent source', listed(coverage.notIndependent.map(({ slug }) => slug))),
    section('Reading age of summaries', readingLines(coverage)),
    section('Empty cells', listed(emptyCells(coverage).map(({ area, principle }) => `${area.id} × ${principle.id}`))),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');

function matrixLines({ matrix }: Coverage): string[] {
  const width = Math.max(...matrix.map(({ area }) => area.name.length));
  const cell = (text: string | number): string => String(text).padStart(13);
  const head = ''.padEnd(width) + PRINCIPLES.map(({ name }) => cell(name)).join('') + cell('All');
  return [
    head,
    ...matrix.map(({ area, cells, total }) => area.name.padEnd(width) + cells.map(({ count }) => cell(count)).join('') + cell(total)),
  ];
}

function table(rows: readonly { readonly name: string; readonly count: number }[], whenNone = 'none yet'): string[] {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows.map(
    ({ name, count }) => `${name.padEnd(width)} ${String(count).padStart(5)}${count === 0 && whenNone ? `   ${whenNone}` : ''}`,
  );
}

function dueLines({ due }: Coverage): string[] {
  const overdue = due.filter(({ isOverdue }) => isOverdue);
  const next = due[0];
  if (overdue.length > 0) return overdue.map(({ study, on }) => `${on} ${study.slug}`);
  return [next ? `none; the next review is due on ${next.on}` : 'none'];
}

function readingLines({ readingAges }: Coverage): string[] {
  const over = readingAges.filter(({ age }) => age > HIGHEST_READING_AGE);
  const middle = median(readingAges.map(({ age }) => age)).toFixed(1);
  const highest = (readingAges[0]?.age ?? 0).toFixed(1);
  return [
    `median ${middle}, highest ${highest} years (Flesch-Kincaid grade plus five; our limit is ${HIGHEST_READING_AGE})`,
    ...over.map(({ study, age }) => `${age.toFixed(1)} ${study.slug}`),
  ];
}

function listed(names: readonly string[]): string[] {
  if (names.length === 0) return ['none'];
  return names.length > NAMED ? [...names.slice(0, NAMED), `and ${names.length - NAMED} more`] : [...names];
}
