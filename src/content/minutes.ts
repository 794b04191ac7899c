import type { ResultData } from '../model/case-study-schema.ts';
import { sourceReferences } from '../model/source-references.ts';
import type { CaseStudy, Source } from '../model/case-study.ts';
import { formatDate, formatPeriod } from '../shared/dates.ts';
import { SITE } from '../shared/site.ts';

/** The sentences of the paragraph. Each takes its values and returns a whole sentence with its full stop. */
export interface MinutesWords {
  readonly where: (place: string, period: string) => string;
  /** The figure itself is quoted, so that any wording fits. `isFirst` is false for the second. */
  readonly figure: (figure: string, madeBy: string, when: string | undefined, isFirst: boolean) => string;
  readonly made: Readonly<Record<ResultData['kind'], string>>;
  readonly madeBy: (made: string, who: string) => string;
  readonly evidence: (grade: CaseStudy['evidence']['grade'], reason: string) => string;
  readonly wentWrong: (text: string) => string;
  readonly sources: (named: readonly string[], more: number) => string;
  readonly source: (publisher: string, year: string) => string;
  readonly checked: (date: string, address: string) => string;
}

const MOST_WORDS = 120;

/** How many figures and sources are named, the most first. The first plan that is short enough is used. */
const PLANS = [
  { figures: 2, sources: 3 },
  { figures: 1, sources: 3 },
  { figures: 1, sources: 2 },
  { figures: 0, sources: 2 },
  { figures: 0, sources: 1 },
] as const;

/**
 * A neutral paragraph for the minutes of a meeting, built only from the fields of a case study. It always has the whole
 * summary and what went wrong: figures and sources are left out first. At most 120 words, unless those two need more.
 */
export function minutesParagraph(study: CaseStudy, words: MinutesWords): string {
  const drafts = PLANS.map((plan) => compose(study, plan, words));
  return drafts.find((draft) => draft.split(' ').length <= MOST_WORDS) ?? drafts.at(-1) ?? '';
}

interface Plan {
  readonly figures: number;
  readonly sources: number;
}

function compose(study: CaseStudy, plan: Plan, words: MinutesWords): string {
  const { evidence, period, stage, results, reviewed, url, wentWrong } = study;
  return [
    words.where(describePlaces(study), formatPeriod(period, stage.id === 'running')),
    study.summary,
    ...results.slice(0, plan.figures).map((result, index) => describeFigure(result, index === 0, words)),
    words.evidence(evidence.grade, evidence.reason),
    words.wentWrong(wentWrong.text),
    nameSources(study, plan.sources, words),
    words.checked(formatDate(reviewed), new URL(url, SITE.url).href),
  ].join(' ');
}

function describePlaces({ mainPlace }: CaseStudy): string {
  return mainPlace.country.name === mainPlace.name ? mainPlace.name : `${mainPlace.name}, ${mainPlace.country.name}`;
}

function describeFigure({ by, kind, when, value, label }: ResultData, isFirst: boolean, words: MinutesWords): string {
  const madeBy = words.madeBy(words.made[kind], by);
  return words.figure(`${value} ${label}`, madeBy, when === 'undated' ? undefined : formatDate(when), isFirst);
}

/** The sources of the figures first, then the others. A publisher appears once per year, however much it published. */
function nameSources(study: CaseStudy, most: number, words: MinutesWords): string {
  const cited = sourceReferences({ results: study.results, cost: study.cost, effort: study.effort }).map(({ source }) => source);
  const rank = ({ id }: Source): number => (cited.includes(id) ? cited.indexOf(id) : cited.length);
  const named = [...study.sources]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ publisher, date }) => words.source(publisher, formatDate(date.replace(/^(\d{4}).*/, '$1'))));
  const shown = [...new Set(named)].slice(0, most);
  return words.sources(shown, named.filter((name) => !shown.includes(name)).length);
}
