import type { AreaId } from '../../model/areas.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { PrincipleId } from '../../model/principles.ts';
import { formatYears } from '../../shared/dates.ts';
import { formatMoney } from '../../shared/money.ts';

/** A case study in a list, as study-item.browser.ts draws it. */
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
  /** Empty where none is published. */
  readonly first: string;
  /** How many more costs there are. */
  readonly others: number;
}

/** The country, the type of organisation and the years: “England · City · since 2019”. */
export function originOf({ mainPlace, period, stage }: Pick<CaseStudy, 'mainPlace' | 'period' | 'stage'>): string {
  const { name, country, kind } = mainPlace;
  const years = formatYears(period, stage.id === 'running');
  return [...(name === country.name ? [] : [country.name]), kind.name, years].join(' · ');
}

/** The first published cost, and how many more there are. */
export function costOf({ cost }: Pick<CaseStudy, 'cost'>): ListedCost {
  const [first, ...others] = Array.isArray(cost) ? cost : [];
  return { first: first ? formatMoney(first.amount, first.currency) : '', others: others.length };
}

/** A case study as a script can draw it in a list. */
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
