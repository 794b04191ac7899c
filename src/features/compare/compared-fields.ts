import type { StudyFieldId } from '../../content/study-fields.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';

/** The fields that decide whether to read on come first. Those of three case studies fit on one screen. */
export const FIRST_FIELDS: readonly StudyFieldId[] = [
  'summary',
  'evidence',
  'cost',
  'wentWrong',
  'failures',
  'results',
  'prerequisites',
  'effort',
  'lasted',
  'challenges',
];

/** Columns of the spreadsheet that the comparison already shows in its headings or sentences. */
const NOT_COMPARED: readonly string[] = ['subject', 'title', 'address'];

const isField = (id: string): id is StudyFieldId => !NOT_COMPARED.includes(id);

/** Place, organisation and classification: hidden until opened. */
export const MORE_FIELDS: readonly StudyFieldId[] = Object.keys(studyFieldsWords.labels)
  .filter(isField)
  .filter((id) => !FIRST_FIELDS.includes(id));
