import { bandOf, POPULATION_BANDS } from '../../content/facet-bands.ts';
import type { JudgedCase, JudgedTopic } from '../../content/verdicts.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { computeVerdict, type Verdict } from '../../model/verdict.ts';
import { toSafeJson } from '../../shared/safe-json.ts';

/** The global that has the data of the verdicts. */
export const VERDICTS_GLOBAL = 'almanacVerdicts';

/** The properties by which the place of a case study can be chosen: type of organisation and population band. */
interface CountedPlace {
  readonly kind: string;
  readonly size: string;
}

/** All judgements, so that they can be counted again for some places only. */
export interface VerdictData {
  readonly studies: Readonly<Record<string, CountedPlace>>;
  readonly topics: Readonly<Record<string, readonly JudgedCase[]>>;
}

/** The places that a reader wants to count. Each part is optional. */
export type Chosen = Partial<CountedPlace>;

interface Recounted {
  readonly verdict: Verdict;
  readonly cases: readonly JudgedCase[];
}

export function toVerdictData(topics: readonly JudgedTopic[], studies: readonly CaseStudy[]): VerdictData {
  return {
    studies: Object.fromEntries(
      studies.map(({ slug, mainPlace }) => [
        slug,
        { kind: mainPlace.kind.id, size: bandOf(POPULATION_BANDS, mainPlace.population?.value)?.id ?? '' },
      ]),
    ),
    topics: Object.fromEntries(topics.map(({ id, cases }) => [id, cases])),
  };
}

/** A classic script, which a page can load from a website or from a folder on a disk. */
export const toVerdictScript = (data: VerdictData): string => `self.${VERDICTS_GLOBAL} = ${toSafeJson(data)};\n`;

/** The case studies of the chosen places. */
export const chooseStudies = ({ studies }: VerdictData, { kind, size }: Chosen): ReadonlySet<string> =>
  new Set(
    Object.entries(studies)
      .filter(([, place]) => (!kind || place.kind === kind) && (!size || place.size === size))
      .map(([slug]) => slug),
  );

/** One challenge or step by the case studies of some places only, by the same rule as all verdicts. */
export function recount(cases: readonly JudgedCase[], counted: ReadonlySet<string>): Recounted {
  const here = cases.filter(({ slug }) => counted.has(slug));
  return { verdict: computeVerdict(here), cases: here };
}
