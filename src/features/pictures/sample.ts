import type { CaseStudy } from '../../model/case-study.ts';
import { sortByEvidence } from '../../shared/order.ts';

/** The most rows of a picture. More would not be readable as a picture, and its page would grow with the almanac. */
export const MOST_ROWS = 60;

/** As many case studies as fit in a picture, those with the strongest evidence first. */
export const chooseSample = (studies: readonly CaseStudy[], most = MOST_ROWS): CaseStudy[] => sortByEvidence(studies).slice(0, most);
