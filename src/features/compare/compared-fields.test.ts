import { expect, test } from 'vitest';
import { STUDY_FIELD_IDS } from '../../content/study-fields.ts';
import { FIRST_FIELDS, MORE_FIELDS } from './compared-fields.ts';

test('every field of a case study is compared once, the hidden ones in reading order', () => {
  expect([...FIRST_FIELDS, ...MORE_FIELDS].sort()).toEqual([...STUDY_FIELD_IDS].sort());
  expect(MORE_FIELDS).toEqual(STUDY_FIELD_IDS.filter((id) => !FIRST_FIELDS.includes(id)));
});
