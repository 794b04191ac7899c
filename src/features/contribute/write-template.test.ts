import { expect, test } from 'vitest';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { SECTIONS } from '../../model/sections.ts';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';
import { readSource } from '../../gate/rules/read-source.ts';
import { caseStudyForm, partsOf } from '../contribute-draft/case-study-form.ts';
import { contribute as t } from './page-words.en.ts';
import { writeTemplate } from './write-template.ts';

const TEXT = writeTemplate(partsOf(caseStudyForm()));
const keysIn = (text: string): string[] =>
  Object.keys(readSource('content/case-studies/x.mdx', text, () => ({ fault: { message: '', line: 1, column: 1 } })).data as object);
/** Every field except those needed only to rename a file or to correct a case study. */
const FIELDS = Object.keys(caseStudySchema.shape).filter((name) => !['formerly', 'corrections'].includes(name));
const REQUIRED = Object.entries(caseStudySchema.shape)
  .filter(([, field]) => !field.safeParse(undefined).success)
  .map(([name]) => name);

test('can be read as it is, and has every required field', () => {
  expect(keysIn(TEXT)).toEqual(expect.arrayContaining(REQUIRED.filter((name) => !['added', 'reviewed', 'owner'].includes(name))));
});

test('has every other field too, once its number sign is removed', () => {
  const uncommented = TEXT.replace(/^#(?! )/gm, '');
  expect(keysIn(uncommented).sort()).toEqual(FIELDS.toSorted());
});

test('explains every field, the words to choose from, and each section', () => {
  for (const name of FIELDS) expect(TEXT).toMatch(new RegExp(`^#?${name}:`, 'm'));
  expect(TEXT).toContain(`${t.oneOf} planned, running, ended, stopped.`);
  expect(TEXT.replace(FRONT_MATTER, '').match(/^## .*$/gm)).toEqual(SECTIONS.map(({ title }) => `## ${title}`));
  for (const { guidance } of SECTIONS) expect(TEXT.replace(/\s+/g, ' ')).toContain(guidance.slice(1));
});

test('has known values already filled in', () => {
  const text = writeTemplate(partsOf(caseStudyForm()), { places: '[leeds]', draft: 'true' });
  expect(text).toMatch(/^places: \[leeds\]$/m);
  expect(text).toMatch(/^draft: true$/m);
});

test('no line is too long for an e-mail', () => {
  for (const line of TEXT.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
});
