import type { CaseStudy, Place, Result } from '../model/case-study.ts';
import { OPTIONAL_FIELDS } from '../model/completeness.ts';
import { PROMISE_OUTCOMES } from '../model/promises.ts';
import { termOf } from '../model/taxonomy.ts';
import { describeCost, describeEffort, type CostWords } from './costs.ts';
import { formatDate, formatPeriod } from '../shared/dates.ts';
import { formatNumber } from '../shared/format-number.ts';

/** One field of a case study, for comparisons, spreadsheets and data files. */
export interface StudyField {
  readonly id: StudyFieldId;
  /** The values in words; none if the case study gives none. */
  readonly valuesOf: (study: CaseStudy) => readonly string[];
}

/** The words that values are built from. */
export interface FieldWords extends CostWords {
  readonly helped: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly resultKinds: Readonly<Record<Result['kind'], string>>;
  readonly attribution: (kind: string, by: string, when: string) => string;
  readonly before: (value: string, when: string) => string;
  readonly changeSince: (when: string) => string;
  readonly comparedWith: (what: string) => string;
  readonly due: (date: string) => string;
  readonly became: (outcome: string, delivered: string) => string;
  readonly corrected: (date: string, was: string) => string;
  readonly evidenceOf: (grade: CaseStudy['evidence']['grade'], reason: string) => string;
  readonly licenceOf: (licence: string) => string;
  readonly populationOf: (value: string, year: number) => string;
  readonly notPublished: string;
  readonly yes: string;
  readonly no: string;
}

const FIELD_VALUES = {
  summary: ({ summary }) => [summary],
  place: ({ places }) => places.map(({ name }) => name),
  country: ({ places }) => unique(places.map(({ country }) => country.name)),
  kind: ({ places }) => unique(places.map(({ kind }) => kind.name)),
  residents: ({ places }, words) => places.flatMap((place) => describeResidents(place, places.length > 1, words)),
  organisations: ({ organisations }) => organisations,
  period: ({ period, stage }) => [formatPeriod(period, stage.id === 'running')],
  stage: ({ stage }) => [stage.name],
  areas: ({ areas }) => areas.map(({ name }) => name),
  principles: ({ principles }) => principles.map(({ name, why }) => `${name}: ${why}`),
  tasks: ({ tasks }) => tasks.map(({ name }) => name),
  themes: ({ themes }) => themes.map(({ name }) => name),
  outcomes: ({ outcomes }) => outcomes.map(({ name }) => name),
  challenges: ({ challenges }, words) => challenges.map(({ name, helped }) => `${name}: ${words.helped[helped]}`),
  results: ({ results }, words) => results.map((result) => describeResult(result, words)),
  cost: ({ cost = [] }, words) => (cost === 'not published' ? [words.notPublished] : cost.map((entry) => describeCost(entry, words))),
  effort: ({ effort }, words) => (effort === 'not published' ? [words.notPublished] : effort ? [describeEffort(effort, words)] : []),
  wentWrong: ({ wentWrong }) => [wentWrong.text],
  failures: ({ failures }) => failures.map(({ what, stage: { name: stage } }) => `${stage}: ${what}`),
  lasted: ({ lasted }) => (lasted ? [lasted] : []),
  prerequisites: ({ prerequisites }) => prerequisites,
  reusable: ({ reusable }, words) => reusable.map(({ what, licence }) => `${what} (${words.licenceOf(licence)})`),
  learntFrom: ({ learntFrom }) => learntFrom.map(({ name }) => name),
  evidence: ({ evidence }, words) => [words.evidenceOf(evidence.grade, evidence.reason)],
  missing: ({ completeness }) => completeness.missing.map((id) => termOf(OPTIONAL_FIELDS, id).name),
  independent: ({ hasIndependentSource }, words) => [hasIndependentSource ? words.yes : words.no],
  sources: ({ sources }) => [String(sources.length)],
  checked: ({ reviewed }) => [formatDate(reviewed)],
} as const satisfies Record<string, (study: CaseStudy, words: FieldWords) => readonly string[]>;

export type StudyFieldId = keyof typeof FIELD_VALUES;

const VALUES: Readonly<Record<StudyFieldId, (study: CaseStudy, words: FieldWords) => readonly string[]>> = FIELD_VALUES;

/** The ids of all fields, in reading order. */
export const STUDY_FIELD_IDS = Object.keys(FIELD_VALUES) as readonly StudyFieldId[];

/** All fields of a case study in reading order, for comparisons, the CSV file and the data files. */
export function studyFields(words: FieldWords): readonly StudyField[] {
  return STUDY_FIELD_IDS.map((id) => ({ id, valuesOf: (study) => VALUES[id](study, words) }));
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function describeResidents({ name, population }: Place, isOneOfSeveral: boolean, words: FieldWords): string[] {
  if (!population) return [];
  const residents = words.populationOf(formatNumber(population.value), population.year);
  return [isOneOfSeveral ? `${name}: ${residents}` : residents];
}

function describeResult(result: Result, words: FieldWords): string {
  const { value, label, kind, by, when } = result;
  const notes = [words.attribution(words.resultKinds[kind], by, formatDate(when)), ...describeNotes(result, words)];
  return `${value} ${label} (${notes.join('; ')})`;
}

type NoteWords = Pick<FieldWords, 'before' | 'changeSince' | 'comparedWith' | 'due' | 'became' | 'corrected'>;

/** What a figure is compared with; for a target, its due date and outcome; last, its corrections. */
export function describeNotes(result: Partial<Result>, words: NoteWords): string[] {
  const { before, changeSince, comparedWith, due, became, corrections = [] } = result;
  return [
    before && words.before(before.value, formatDate(before.when)),
    changeSince && words.changeSince(formatDate(changeSince)),
    comparedWith && words.comparedWith(comparedWith),
    due === undefined ? undefined : words.due(formatDate(due)),
    became && words.became(termOf(PROMISE_OUTCOMES, became.what).name.toLowerCase(), became.delivered ?? ''),
    ...corrections.map(({ date, was }) => words.corrected(formatDate(date), was)),
  ].filter((note) => note !== undefined);
}
