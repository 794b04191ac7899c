import { MAX_COMPARED } from '../my-list/saved-items.ts';
import type { StudyData } from '../../content/study-data.ts';
import type { StudyFieldId } from '../../content/study-fields.ts';

/** The state of the comparison, stored in the address: `#a-slug,b-slug&differences`. */
export interface CompareState {
  readonly slugs: readonly string[];
  readonly differences: boolean;
}

/** The state that an address asked for, and the slugs that cannot be shown. */
export interface ReadCompareState extends CompareState {
  /** Slugs without a case study. */
  readonly unknown: readonly string[];
  /** Case studies beyond the fourth. */
  readonly leftOut: readonly string[];
}

const DIFFERENCES = 'differences';

export function parseCompareHash(hash: string, known: ReadonlySet<string>): ReadCompareState {
  const [choice = '', ...flags] = hash.replace(/^#/, '').split('&');
  const asked = [...new Set(decode(choice).split(',').filter(Boolean))];
  const found = asked.filter((slug) => known.has(slug));
  return {
    slugs: found.slice(0, MAX_COMPARED),
    leftOut: found.slice(MAX_COMPARED),
    unknown: asked.filter((slug) => !known.has(slug)),
    differences: flags.includes(DIFFERENCES),
  };
}

/** The part of an address after `#`; empty if nothing is selected. */
export function formatCompareHash({ slugs, differences }: CompareState): string {
  return slugs.join(',') + (differences ? `&${DIFFERENCES}` : '');
}

/** The fields whose values are the same in every case study; none if there is nothing to compare. */
export function findSameFields(studies: readonly Pick<StudyData, 'fields'>[]): StudyFieldId[] {
  const [first, ...others] = studies;
  if (!first || others.length === 0) return [];
  const ids = Object.keys(first.fields) as StudyFieldId[];
  const textOf = ({ fields }: Pick<StudyData, 'fields'>, id: StudyFieldId): string => JSON.stringify(fields[id]);
  return ids.filter((id) => others.every((other) => textOf(other, id) === textOf(first, id)));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
