import { STUDY_FIELD_IDS, type StudyFieldId } from '../../content/study-fields.ts';

/** What decides whether to read on, first: the answers of three case studies fit on one screen. */
export const FIRST_FIELDS: readonly StudyFieldId[] = [
  'summary',
  'evidence',
  'cost',
  'wentWrong',
  'results',
  'prerequisites',
  'effort',
  'lasted',
  'challenges',
];

/** Where, who and how it is classed: folded. */
export const MORE_FIELDS: readonly StudyFieldId[] = STUDY_FIELD_IDS.filter((id) => !FIRST_FIELDS.includes(id));
