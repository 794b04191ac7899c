import { likeMineWords } from './words.en.ts';
import { AREAS, type AreaId } from '../../model/areas.ts';
import type { KindOfBodyId } from '../../model/kinds-of-body.ts';
import { KINDS_OF_BODY } from '../../model/kinds-of-body.ts';
import { compareText } from '../../shared/compare-text.ts';

/** Bands of residents. A number on a boundary belongs to the band above it. */
export const SIZE_BANDS = [
  { id: 'under-100000', name: likeMineWords.sizes['under-100000'], from: 0 },
  { id: '100000-250000', name: '100,000–250,000', from: 100_000 },
  { id: '250000-500000', name: '250,000–500,000', from: 250_000 },
  { id: 'over-500000', name: likeMineWords.sizes['over-500000'], from: 500_000 },
] as const;

export type SizeBandId = (typeof SIZE_BANDS)[number]['id'];

/** What a reader says about their own place. Each part is optional. */
export interface OwnPlace {
  readonly kind?: KindOfBodyId;
  /** The id of a nation or country. */
  readonly country?: string;
  readonly size?: SizeBandId;
}

/** The reader's place, and the area in which they are interested. */
export interface LikeMineState extends OwnPlace {
  readonly topic?: AreaId | undefined;
}

/** The global in which the script of all case studies stores them. */
export const LIKED_STUDIES_GLOBAL = 'almanacLikedStudies';

/** The facts by which a case study is compared: those of its main place. */
export interface Likeness {
  readonly kind: string;
  /** The types of organisation in a partnership. */
  readonly memberKinds: readonly string[];
  readonly country: string;
  /** Missing if no source states it. */
  readonly residents?: number | undefined;
  readonly grade: number;
  readonly place: string;
}

/** A partnership of districts is similar to a district, and the page says why. */
export type LikeReason = 'kind' | 'members' | 'country' | 'size';
export type LikeGroup = 'very' | 'somewhat' | 'others';

/** The type of organisation counts most: it decides what a council may and must do. */
export const SIMILARITY_POINTS: Readonly<Record<LikeReason, number>> = { kind: 3, members: 3, country: 2, size: 2 };
export const VERY_SIMILAR_POINTS = 5;
/** One thing in common is not enough to be similar, unless the reader gave only one. */
export const SIMILAR_MATCHES = 2;

export interface Liked<T extends Likeness> {
  readonly item: T;
  readonly reasons: readonly LikeReason[];
  readonly group: LikeGroup;
}

/** True for the nations of the United Kingdom, which readers call nations; all others are countries. */
export const isNation = (country: string): boolean => ['england', 'scotland', 'wales', 'northern-ireland'].includes(country);

export function sizeBandOf(residents: number | undefined): SizeBandId | undefined {
  return residents === undefined ? undefined : SIZE_BANDS.findLast(({ from }) => residents >= from)?.id;
}

/** All items, the most similar to the reader's place first; ties by evidence grade, the strongest first, then by name of place. */
export function orderBySimilarity<T extends Likeness>({ kind, country, size }: OwnPlace, items: readonly T[]): Liked<T>[] {
  const own = { kind, country, size };
  const needed = Math.min(SIMILAR_MATCHES, [kind, country, size].filter(Boolean).length);
  return items
    .map((item) => {
      const reasons = reasonsOf(own, item);
      const points = reasons.reduce((sum, reason) => sum + SIMILARITY_POINTS[reason], 0);
      return { item, reasons, points, group: groupOf(points, reasons.length, needed) };
    })
    .sort((a, b) => b.points - a.points || b.item.grade - a.item.grade || compareText(a.item.place, b.item.place))
    .map(({ item, reasons, group }) => ({ item, reasons, group }));
}

type Chosen = { readonly [Key in keyof OwnPlace]-?: OwnPlace[Key] | undefined };

function reasonsOf(own: Chosen, { kind, memberKinds, country, residents }: Likeness): LikeReason[] {
  const same: Readonly<Record<LikeReason, boolean>> = {
    kind: own.kind === kind,
    members: own.kind !== kind && memberKinds.some((each) => each === own.kind),
    country: own.country === country,
    size: own.size !== undefined && own.size === sizeBandOf(residents),
  };
  return (['kind', 'members', 'country', 'size'] as const).filter((reason) => same[reason]);
}

function groupOf(points: number, matches: number, needed: number): LikeGroup {
  if (points >= VERY_SIMILAR_POINTS) return 'very';
  return matches > 0 && matches >= needed ? 'somewhat' : 'others';
}

/** Reads a choice from `#kind=…&country=…&size=…&topic=…` or from the saved choice. Unknown values are ignored. */
export function parseOwnPlace(text: string, countries: readonly string[]): LikeMineState {
  const parameters = new URLSearchParams(text.replace(/^#/, ''));
  const kind = KINDS_OF_BODY.find(({ id }) => id === parameters.get('kind'))?.id;
  const country = countries.find((id) => id === parameters.get('country'));
  const size = SIZE_BANDS.find(({ id }) => id === parameters.get('size'))?.id;
  const topic = AREAS.find(({ id }) => id === parameters.get('topic'))?.id;
  return { ...(kind && { kind }), ...(country && { country }), ...(size && { size }), ...(topic && { topic }) };
}

/** Writes a choice as the part of an address after `#`; empty if nothing is chosen. */
export function formatOwnPlace(own: LikeMineState): string {
  return new URLSearchParams(Object.entries(own).filter(([, value]) => value)).toString();
}
