import { expect, test } from 'vitest';
import { caseStudyForm } from '../contribute-draft/case-study-form.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { contribute as t } from './page-words.en.ts';
import { entryOf, foldOf, helpOf, labelOf, needOf, optionsOf, partsOfGroup } from './field-words.ts';

const all = every(caseStudyForm());

test('every field has a label, and no label is unused', () => {
  expect([...new Set(all.map(({ path }) => path))].sort()).toEqual(Object.keys(t.fields).sort());
  for (const field of all) expect(labelOf(field)).not.toBe('');
});

test('every list names its entries, and no name is unused', () => {
  const lists = all.filter(({ kind }) => kind === 'list');
  expect([...new Set(lists.map(({ path }) => path))].sort()).toEqual(Object.keys(t.entry).sort());
  for (const list of lists) expect(entryOf(list)).not.toBe('');
});

test('the error for a field without a label says where the field is', () => {
  expect(() => labelOf({ kind: 'switch', name: 'x', path: 'results.x', isRequired: false })).toThrow('no label of the field "results.x"');
});

test('help texts and examples belong to fields', () => {
  const paths = all.map(({ path }) => path);
  for (const path of [...Object.keys(t.help), ...Object.keys(t.examples)]) expect(paths).toContain(path);
});

test('help has the text of the schema and the limits', () => {
  const helpAt = (path: string): string => helpOf(all.find((field) => field.path === path && field.name !== '') as Field);
  expect(helpAt('title')).toMatch(/^What happened, as a headline.* 8 to 90 characters\.$/);
  expect(helpAt('areas')).toMatch(/ 1 to 3\.$/);
  expect(helpAt('contact')).toMatch(/ 4 to 160 characters\.$/);
  expect(helpAt('prerequisites')).toMatch(/ Up to 8\.$/);
});

test('the help of a list is not repeated for its entries', () => {
  for (const { item } of all.filter((field) => field.kind === 'list')) {
    const list = all.find((field) => field.path === item.path && field.name !== '');
    if (list && helpOf(item)) expect(helpOf(list)).not.toContain(helpOf(item));
  }
});

test('a field of an optional group is needed only if the group is given', () => {
  const at = (path: string): Field => all.find((field) => field.path === path && field.name !== '') as Field;
  expect(needOf(at('title'))).toBe(t.needed);
  expect(needOf(at('results.label'), at('results'))).toBe(t.needed);
  expect(needOf(at('results.before.value'), at('results.before'))).toBe(t.neededThen);
  expect(needOf(at('results.before'))).toBe(t.optional);
  expect(needOf(at('sources.id'))).toBe(t.filledIn);
});

test('the short name of a source comes after the fields it is made from, and optional fields are folded away', () => {
  const sources = all.find((field) => field.path === 'sources' && field.kind === 'group') as Field;
  const { shown, folded } = partsOfGroup(sources);
  expect(shown.map(({ name }) => name)).toEqual(['title', 'publisher', 'date', 'id', 'url', 'kind']);
  expect(folded.map(({ name }) => name)).toEqual(['archive', 'via', 'evaluation', 'accessed']);
});

test('every fold names its content, no field is lost, and no words are unused', () => {
  const folding = all.filter((field) => partsOfGroup(field).folded.length > 0);
  expect(folding.map(({ path }) => path).sort()).toEqual(Object.keys(t.folds).sort());
  for (const field of folding) expect(foldOf(field)).not.toBe('');
  for (const group of all.filter((field) => field.kind === 'group')) {
    const { shown, folded } = partsOfGroup(group);
    expect(shown.length + folded.length).toBe(group.fields.length);
    expect(folded.filter(({ isRequired }) => isRequired)).toEqual([]);
  }
});

test('no help mentions files or commands', () => {
  for (const field of all) expect(helpOf(field)).not.toMatch(/content\/|npm |\.yaml|\.mdx|[sS]lugs|The words not/);
});

test('every word that can be chosen has a name that is not an id', () => {
  for (const field of all) if ('options' in field) for (const [, name] of optionsOf(field)) expect(name).toMatch(/^[A-Z][^_]*$/);
});

function every(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const inner =
      field.kind === 'group' ? field.fields : field.kind === 'list' ? [field.item] : field.kind === 'either' ? [field.told] : [];
    return [field, ...every(inner)];
  });
}
