import type { Change, FigureChange, StudyChange, VerdictChange } from '../../content/changes.ts';
import type { VerdictId } from '../../model/verdict.ts';
import { formatDate } from '../../shared/dates.ts';
import { caseStudyUrl } from '../../shared/urls.ts';
import { verdictWords } from '../verdicts/words.en.ts';
import { changesWords as t } from './words.en.ts';

/** A change in words. */
export interface DescribedChange {
  readonly name: string;
  /** Where it is; undefined if it is no longer there. */
  readonly url?: string | undefined;
  readonly text: string;
  /** The case study that readers of a withdrawn one are sent to. */
  readonly instead?: { readonly name: string; readonly url: string } | undefined;
}

/** The page of a challenge, an action or a case study, by its id. */
export type FindLink = (of: VerdictChange['of'] | 'study', id: string) => { readonly name: string; readonly url: string } | undefined;

export function describeChange(change: Change, find: FindLink): DescribedChange {
  if (change.kind === 'verdict') return describeVerdict(change, find);
  const { slug, name } = change;
  const url = caseStudyUrl(slug);
  if (change.kind === 'corrected-text')
    return { name, url, text: join(t.corrected(formatDate(change.date)), t.was(change.was), change.why) };
  return 'figure' in change ? describeFigure(change) : describeStudy(change, find);
}

const join = (...sentences: readonly (string | undefined)[]): string => sentences.filter((each) => each !== undefined).join(' ');

function describeStudy({ kind, slug, name, title, other }: StudyChange, find: FindLink): DescribedChange {
  if (kind === 'withdrawn-study') return { name, text: title, instead: other === undefined ? undefined : find('study', other) };
  const url = caseStudyUrl(slug);
  return { name, url, text: kind === 'renamed-study' ? `${t.formerly(caseStudyUrl(other ?? slug))}.` : title };
}

function describeFigure({ kind, slug, name, figure, label, when, was = '', is, date, why }: FigureChange): DescribedChange {
  const value = kind === 'changed-source' ? '' : (is ?? was);
  const printed = when === 'undated' ? t.undatedFigure(value, label) : t.figure(value, label, formatDate(when));
  const [end, said] = {
    'withdrawn-figure': ['#corrections', date === undefined ? t.gone : t.withdrawn(formatDate(date))] as const,
    'corrected-figure': [`#${figure}`, join(t.was(was), date === undefined ? undefined : t.corrected(formatDate(date)))] as const,
    'changed-figure': [`#${figure}`, t.was(was)] as const,
    'changed-source': [`#${figure}`, t.wasSource(was)] as const,
    'new-figure': [`#${figure}`, undefined] as const,
  }[kind];
  const isListed = kind !== 'withdrawn-figure' || why !== undefined;
  return { name, url: `${caseStudyUrl(slug)}${isListed ? end : ''}`, text: join(`${printed.trim()}.`, said, why) };
}

function describeVerdict({ of, id, was, is }: VerdictChange, find: FindLink): DescribedChange {
  const { name = id, url } = find(of, id) ?? {};
  const label = (verdict: VerdictId | undefined): string => (verdict === undefined ? '' : verdictWords.labels[verdict]);
  if (is === undefined) return { name, text: t.noVerdict(label(was)) };
  return { name, url, text: was === undefined ? t.newVerdict(label(is)) : t.verdict(label(is), label(was)) };
}
