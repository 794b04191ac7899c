import type { AreaId } from '../model/areas.ts';
import type { CaseStudy } from '../model/case-study.ts';
import { PRINCIPLES, type PrincipleId } from '../model/principles.ts';
import { formatYears } from '../shared/dates.ts';
import { SITE } from '../shared/site.ts';

/** The content of a share card. Texts are plain; they are cut to length before layout. */
export interface ShareCard {
  readonly place: string;
  readonly eyebrow: string;
  /** Set large. For a case study: subject and place. */
  readonly title: string;
  /** The finding, under the title. */
  readonly headline?: string;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly principles: readonly PrincipleId[];
  readonly siteName: string;
}

export function cardOfCaseStudy(study: CaseStudy): ShareCard {
  const { mainPlace } = study;
  const years = formatYears(study.period, study.stage.id === 'running');
  return {
    place: mainPlace.name,
    eyebrow: mainPlace.country.name === mainPlace.name ? years : `${mainPlace.country.name} · ${years}`,
    title: study.name,
    headline: study.title,
    areas: study.areas,
    principles: study.principles.map(({ id }) => id),
    siteName: SITE.name,
  };
}

/** The card of an area, a principle or an outcome. */
export function cardOfTerm(
  kind: string,
  name: string,
  { areas = [], principles = [] }: { areas?: readonly ShareCard['areas'][number][]; principles?: readonly PrincipleId[] },
): ShareCard {
  return { place: kind, eyebrow: '', title: name, areas, principles, siteName: SITE.name };
}

/** The card of every page that does not have its own. */
export const cardOfSite = (title: string): ShareCard => ({
  place: SITE.name,
  eyebrow: '',
  title,
  areas: [],
  principles: PRINCIPLES.map(({ id }) => id),
  siteName: '',
});
