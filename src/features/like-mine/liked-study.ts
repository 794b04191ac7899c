import { toStudyItem, type StudyItemData } from '../browse/study-item.ts';
import { placesWords } from '../browse/words.en.ts';
import type { AreaId } from '../../model/areas.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { formatNumber } from '../../shared/format-number.ts';
import { sortByPlace } from '../../shared/order.ts';
import { toSafeJson } from '../../shared/safe-json.ts';
import { LIKED_STUDIES_GLOBAL, type Likeness } from './like-mine.ts';

/** A case study as this tool compares and draws it. */
export interface LikedStudy extends Likeness, StudyItemData {
  readonly areas: readonly AreaId[];
  /** The population of its main place with its source; missing if no source states it. */
  readonly population?: { readonly text: string; readonly url: string; readonly publisher: string };
}

/** The facts of a case study that are compared and drawn. */
export function toLikedStudy(study: CaseStudy): LikedStudy {
  const { name, kind, members, country, population } = study.mainPlace;
  return {
    ...toStudyItem(study),
    place: name,
    kind: kind.id,
    memberKinds: members.map((member) => member.kind.id),
    country: country.id,
    ...(population && {
      residents: population.value,
      population: {
        text: placesWords.populationOf(formatNumber(population.value), population.year),
        url: population.url,
        publisher: population.publisher,
      },
    }),
  };
}

/** All case studies by place, as a classic script. */
export const toLikeMineScript = (studies: readonly CaseStudy[]): string =>
  `self.${LIKED_STUDIES_GLOBAL} = ${toSafeJson(sortByPlace(studies).map(toLikedStudy))};\n`;
