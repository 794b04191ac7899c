import type { StudyFieldId } from '../../content/study-fields.ts';

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

/** Where, who and how it is classed: folded. compared-fields.test.ts checks that no field is missing. */
export const MORE_FIELDS: readonly StudyFieldId[] = [
  'place',
  'country',
  'kind',
  'residents',
  'organisations',
  'period',
  'stage',
  'areas',
  'principles',
  'tasks',
  'themes',
  'outcomes',
  'reusable',
  'learntFrom',
  'missing',
  'independent',
  'sources',
  'checked',
];
