import type { AreaId } from '../../model/areas.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { PrincipleId } from '../../model/principles.ts';
import { formatYears } from '../../shared/dates.ts';
import { formatMoney } from '../../shared/money.ts';

/** The data that study-item.browser.ts needs to draw a case study in a list. */
export interface StudyItemData {
  readonly slug: string;
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly origin: string;
  readonly areas: readonly AreaId[];
  readonly principles: readonly PrincipleId[];
  readonly grade: number;
  readonly cost: ListedCost;
}

interface ListedCost {
  /** Empty if none is published. */
  readonly first: string;
  /** The number of further costs. */
  readonly others: number;
}

/** The country, the type of organisation and the years: “England · City · since 2019”. */
export function originOf({ mainPlace, period, stage }: Pick<CaseStudy, 'mainPlace' | 'period' | 'stage'>): string {
  const { name, country, kind } = mainPlace;
  const years = formatYears(period, stage.id === 'running');
  return [...(name === country.name ? [] : [country.name]), kind.name, years].join(' · ');
}

/** The first published cost, and the number of further costs. */
export function costOf({ cost }: Pick<CaseStudy, 'cost'>): ListedCost {
  const [first, ...others] = Array.isArray(cost) ? cost : [];
  return { first: first ? formatMoney(first.amount, first.currency) : '', others: others.length };
}

/** The data that a script needs to draw a case study in a list. */
export const toStudyItem = (study: CaseStudy): StudyItemData => ({
  slug: study.slug,
  url: study.url,
  name: study.name,
  title: study.title,
  origin: originOf(study),
  areas: study.areas.map(({ id }) => id),
  principles: study.principles.map(({ id }) => id),
  grade: study.evidence.grade,
  cost: costOf(study),
});
