import { almanacFiles } from '../fixtures/almanac/almanac-files.ts';
import { draftOfText } from '../fixtures/draft-of.ts';
import { caseStudyForm } from '../../src/features/contribute-draft/case-study-form.ts';
import { isBlank, rowsAt, textAt, valuesOf, type Draft, type Value } from '../../src/features/contribute-draft/draft.ts';
import type { Field } from '../../src/features/contribute-draft/fields.ts';
import { type Page } from './almanac.ts';

const FORM = caseStudyForm();
const SLUG = 'easthaven-home-desks';
/** Fields that other fields choose from come first. */
const FIRST = ['newPlaces', 'sources'];
const IN_ORDER = [...FORM].sort((a, b) => FIRST.indexOf(b.name) - FIRST.indexOf(a.name));

/** Fills in a whole draft in the open form, field by field as a person does. Returns the number of fields. */
export async function fillForm(page: Page, draft: Draft, fields: readonly Field[] = IN_ORDER): Promise<number> {
  let count = 0;
  for (const field of fields)
    if (!isBlank(draft[field.name])) count += await fillField(page, field, `field-${field.name}`, draft[field.name]);
  return count;
}

/** A case study of the fixture almanac as someone from another place would enter it. Fields that the form fills in itself are empty. */
export function exampleDraft(): Draft {
  const { draft } = draftOfText(FORM, SLUG, almanacFiles().get(`content/case-studies/${SLUG}.mdx`) ?? '');
  const place = { name: 'Middleford', country: 'GB', nation: 'GB-ENG', kind: 'district', latitude: '52.1', longitude: '-1.9' };
  return {
    ...draft,
    title: 'Middleford lends its empty offices to those who cannot work at home',
    newPlaces: [{ key: '1', value: place }],
    places: [{ key: '1', value: 'middleford' }],
    slug: '',
    added: '',
    reviewed: '',
    owner: '',
  };
}

async function fillField(page: Page, field: Field, id: string, value: Value | undefined): Promise<number> {
  await openFold(page, id);
  const control = page.locator(`[id="${id}"]`);
  switch (field.kind) {
    case 'text':
      await (field.refersTo ? control.selectOption(String(value)) : control.fill(String(value)));
      return 1;
    case 'choice':
      await control.selectOption(String(value));
      return 1;
    case 'switch':
      await control.check();
      return 1;
    case 'choices':
      for (const word of value as readonly string[]) await page.locator(`[id="${id}-${word}"]`).check();
      return 1;
    case 'clauses':
      return fillClauses(page, id, value);
    case 'either':
      return fillOneOf(page, field.told, id, value);
    case 'group':
      return fillGroup(page, field.fields, id, value);
    case 'list':
      return fillList(page, field, id, value);
  }
}

async function fillClauses(page: Page, id: string, value: Value | undefined): Promise<number> {
  const clauses = Object.entries(valuesOf(value));
  for (const [word, clause] of clauses) {
    await page.locator(`[id="${id}-${word}"]`).check();
    await page.locator(`[id="${id}-${word}-clause"]`).fill(String(clause));
  }
  return clauses.length;
}

async function fillOneOf(page: Page, told: Field, id: string, value: Value | undefined): Promise<number> {
  const isProvided = textAt(value, ['choice']) === 'told';
  await page.locator(`[id="${id}-choice-${isProvided ? 2 : 1}"]`).check();
  return isProvided ? 1 + (await fillField(page, told, `${id}-told`, valuesOf(value)['told'])) : 1;
}

async function fillGroup(page: Page, fields: readonly Field[], id: string, value: Value | undefined): Promise<number> {
  let count = 0;
  for (const part of fields) {
    const inner = valuesOf(value)[part.name];
    if (!isBlank(inner)) count += await fillField(page, part, `${id}-${part.name}`, inner);
  }
  return count;
}

async function fillList(page: Page, field: Field & { kind: 'list' }, id: string, value: Value | undefined): Promise<number> {
  let count = 0;
  for (const [index, row] of rowsAt(value).entries()) {
    const rows = page.locator(`[id="${id}"] > .rows > .row`);
    if ((await rows.count()) <= index) await page.locator(`[id="${id}"] > [data-do="add"]`).click();
    const key = await rows.nth(index).getAttribute('data-row');
    count += await fillField(page, field.item, `${id}-${key ?? ''}`, row.value);
  }
  return count;
}

async function openFold(page: Page, id: string): Promise<void> {
  const fold = page.locator('details.fold').filter({ has: page.locator(`[id="${id}"]`) });
  if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}
