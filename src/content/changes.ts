import type { CaseStudy } from '../model/case-study.ts';
import type { CorrectionData } from '../model/case-study-schema.ts';
import type { EditionRecord, RecordedFigure, RecordedStudy } from '../model/edition-schema.ts';
import type { VerdictId } from '../model/verdict.ts';

/** The kinds of change, in the order in which pages list them. */
export const CHANGE_KINDS = [
  ...['withdrawn-study', 'withdrawn-figure', 'corrected-figure', 'corrected-text', 'changed-figure', 'changed-source'],
  ...['new-study', 'renamed-study', 'new-figure', 'verdict'],
] as const;

type FigureChangeKind = 'withdrawn-figure' | 'corrected-figure' | 'changed-figure' | 'changed-source' | 'new-figure';

interface OfStudy {
  readonly slug: string;
  readonly name: string;
}

export interface StudyChange extends OfStudy {
  readonly kind: 'new-study' | 'withdrawn-study' | 'renamed-study';
  /** Its headline. */
  readonly title: string;
  /** For a renamed case study, its former slug; for a withdrawn one, the slug that its readers are redirected to, if any. */
  readonly other?: string | undefined;
}

export interface FigureChange extends OfStudy {
  readonly kind: FigureChangeKind;
  readonly figure: string;
  readonly label: string;
  readonly when: string;
  /** The earlier value, or its source; undefined if the figure is new. */
  readonly was?: string | undefined;
  /** The value now, or its source; undefined if the figure was removed. */
  readonly is?: string | undefined;
  /** The day of and reason for a correction, if an editor gave one. */
  readonly date?: string | undefined;
  readonly why?: string | undefined;
}

interface TextChange extends OfStudy {
  readonly kind: 'corrected-text';
  readonly was: string;
  readonly date: string;
  readonly why: string;
}

export interface VerdictChange {
  readonly kind: 'verdict';
  readonly of: 'challenge' | 'action';
  readonly id: string;
  readonly was?: VerdictId | undefined;
  readonly is?: VerdictId | undefined;
}

export type Change = StudyChange | FigureChange | TextChange | VerdictChange;

/** An edition with the facts that only its case studies have: former names and corrections. */
export interface ComparedEdition {
  readonly record: EditionRecord;
  readonly studies: readonly Pick<CaseStudy, 'slug' | 'formerly' | 'corrections'>[];
}

/** What a later edition adds, removes and changes compared with an earlier one; by kind, then by name. */
export function compareEditions(earlier: EditionRecord, { record, studies }: ComparedEdition): Change[] {
  const notes = new Map(studies.map((study) => [study.slug, study]));
  const before = new Map(earlier.studies.map((study) => [study.slug, study]));
  const changes = [
    ...earlier.studies.flatMap((study) => listWithdrawn(study, before, record.studies, notes)),
    ...record.studies.flatMap((study) => compareStudy(study, before, notes, earlier.edition)),
    ...compareVerdicts('challenge', earlier.challenges, record.challenges),
    ...compareVerdicts('action', earlier.actions, record.actions),
  ];
  return changes.map((change, at) => ({ change, at })).sort((a, b) => rankOf(a.change) - rankOf(b.change) || a.at - b.at).map(({ change }) => change);
}

type Notes = ReadonlyMap<string, ComparedEdition['studies'][number]>;
type Recorded = ReadonlyMap<string, RecordedStudy>;

const rankOf = ({ kind }: Change): number => (CHANGE_KINDS as readonly string[]).indexOf(kind);

/** The record of a case study before it was renamed. If the earlier edition had both names, the former one was withdrawn instead. */
function recordBefore(slug: string, before: Recorded, notes: Notes): RecordedStudy | undefined {
  const same = before.get(slug);
  const former = notes.get(slug)?.formerly.find((name) => before.has(name));
  return same ?? (former === undefined ? undefined : before.get(former));
}

function listWithdrawn(study: RecordedStudy, before: Recorded, now: readonly RecordedStudy[], notes: Notes): StudyChange[] {
  const { slug, name, title } = study;
  if (now.some((other) => other.slug === slug || recordBefore(other.slug, before, notes) === study)) return [];
  const other = now.find((each) => notes.get(each.slug)?.formerly.includes(slug))?.slug;
  return [{ kind: 'withdrawn-study', slug, name, title, other }];
}

function compareStudy(study: RecordedStudy, before: Recorded, notes: Notes, since: string): Change[] {
  const { slug, name, title } = study;
  const was = recordBefore(slug, before, notes);
  if (!was) return [{ kind: 'new-study', slug, name, title }];
  const corrections = (notes.get(slug)?.corrections ?? []).filter(({ date }) => date > since);
  return [
    ...(was.slug === slug ? [] : [{ kind: 'renamed-study', slug, name, title, other: was.slug } as const]),
    ...compareFigures(was, study, corrections),
    ...corrections.flatMap((each) =>
      each.figure === undefined ? [{ kind: 'corrected-text', slug, name, was: each.was, date: each.date, why: each.why } as const] : [],
    ),
  ];
}

function compareFigures(was: RecordedStudy, { slug, name, figures }: RecordedStudy, corrections: readonly CorrectionData[]): FigureChange[] {
  const correctionOf = (id: string): CorrectionData | undefined => corrections.filter(({ figure }) => figure === id).at(-1);
  const describe = (figure: RecordedFigure, kind: FigureChangeKind, values: Pick<FigureChange, 'was' | 'is'>): FigureChange => {
    const { date, why } = correctionOf(figure.id) ?? {};
    return { kind, slug, name, figure: figure.id, label: figure.label, when: figure.when, ...values, date, why };
  };
  const removed = was.figures.filter(({ id }) => !figures.some((figure) => figure.id === id));
  return [
    ...removed.map((figure) => describe(figure, 'withdrawn-figure', { was: figure.value })),
    ...figures.flatMap((figure): FigureChange[] => {
      const old = was.figures.find(({ id }) => id === figure.id);
      if (!old) return [describe(figure, 'new-figure', { is: figure.value })];
      const correction = correctionOf(figure.id);
      if (correction || old.value !== figure.value)
        return [describe(figure, correction ? 'corrected-figure' : 'changed-figure', { was: old.value === figure.value ? correction?.was : old.value, is: figure.value })];
      return old.source === figure.source ? [] : [describe(figure, 'changed-source', { was: old.source, is: figure.source })];
    }),
  ];
}

function compareVerdicts(of: VerdictChange['of'], was: EditionRecord['actions'], is: EditionRecord['actions']): VerdictChange[] {
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return ids.flatMap((id) => (was[id] === is[id] ? [] : [{ kind: 'verdict' as const, of, id, was: was[id], is: is[id] }]));
}

/** Figures that changed or were removed since an earlier edition without an editor's reason: `release` warns about them. */
export const unexplained = (changes: readonly Change[]): FigureChange[] =>
  changes.filter((change): change is FigureChange => change.kind === 'changed-figure' || (change.kind === 'withdrawn-figure' && change.why === undefined));
