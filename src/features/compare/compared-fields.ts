import type { StudyFieldId } from '../../content/study-fields.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';

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

/** Columns of the spreadsheet that the head of a comparison has, or that its sentences say. */
const NOT_COMPARED: readonly string[] = ['subject', 'title', 'failures', 'address'];

const isField = (id: string): id is StudyFieldId => !NOT_COMPARED.includes(id);

/** Where, who and how it is classed: folded. */
export const MORE_FIELDS: readonly StudyFieldId[] = Object.keys(studyFieldsWords.labels)
  .filter(isField)
  .filter((id) => !FIRST_FIELDS.includes(id));
