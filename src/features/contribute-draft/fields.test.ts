import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caseStudyForm, partsOf } from './case-study-form.ts';
import { fieldsOf, type Field, type FormSchema } from './fields.ts';

const fieldOf = (schema: z.ZodType): Field | undefined =>
  fieldsOf(z.toJSONSchema(z.object({ name: schema }), { io: 'input', target: 'draft-7' }) as FormSchema)[0];

describe('a field is made from its schema', () => {
  test.each<[string, z.ZodType, object]>([
    [
      'a text with its limits and its help',
      z.string().min(8).max(90).meta({ description: 'Say it.' }),
      { kind: 'text', form: 'line', least: 8, most: 90, help: 'Say it.', isRequired: true },
    ],
    ['an optional text', z.string().optional(), { kind: 'text', isRequired: false }],
    ['a long text', z.string().max(300), { kind: 'text', form: 'lines' }],
    ['a number', z.int().min(1800).optional(), { kind: 'text', form: 'number', isRequired: false }],
    ['a date, which may be written as a number', z.string().meta({ type: ['string', 'integer'] }), { kind: 'text', form: 'line' }],
    ['a date', z.string().regex(/^\d{4}(-\d{2})?$/), { kind: 'text', form: 'date' }],
    ['an address', z.string().max(600).meta({ format: 'uri' }), { kind: 'text', form: 'address' }],
    [
      'one word from a list',
      z.enum(['yes', 'no']).meta({ enumDescriptions: ['Yes', 'No'] }),
      { kind: 'choice', options: ['yes', 'no'], optionNames: ['Yes', 'No'] },
    ],
    [
      'several words from a list',
      z
        .array(z.enum(['a', 'b']))
        .min(1)
        .max(2),
      { kind: 'choices', options: ['a', 'b'], least: 1, most: 2, isRequired: true },
    ],
    [
      'optional words',
      z
        .array(z.enum(['a', 'b']))
        .min(0)
        .max(2),
      { kind: 'choices', isRequired: false, isWrittenEmpty: true },
    ],
    ['a yes or no', z.boolean().default(false), { kind: 'switch', isRequired: false }],
    [
      'a list of texts',
      z.array(z.string().max(20)).max(3).default([]),
      { kind: 'list', least: 0, most: 3, isRequired: false, item: { kind: 'text', name: '', path: 'name', most: 20 } },
    ],
    [
      'a list of entries',
      z.array(z.strictObject({ what: z.string() })),
      { kind: 'list', item: { kind: 'group', fields: [{ name: 'what', path: 'name.what' }] } },
    ],
    [
      'an optional group',
      z.strictObject({ start: z.string() }).optional(),
      { kind: 'group', isRequired: false, fields: [{ name: 'start', path: 'name.start', isRequired: true }] },
    ],
    [
      'words with a clause each',
      z.partialRecord(z.enum(['a', 'b']), z.string().min(20).max(240)),
      { kind: 'clauses', options: ['a', 'b'], least: 20, most: 240 },
    ],
    [
      'a word that says there is nothing, or a list',
      z
        .union([
          z.literal('not published'),
          z
            .array(z.strictObject({ amount: z.number() }))
            .min(1)
            .max(5),
        ])
        .optional(),
      {
        kind: 'either',
        word: 'not published',
        isRequired: false,
        told: { kind: 'list', name: 'told', path: 'name', item: { kind: 'group' } },
      },
    ],
    [
      'a word that says there is nothing, or a group',
      z.union([z.literal('none'), z.strictObject({ a: z.string() })]),
      { kind: 'either', told: { kind: 'group' } },
    ],
    ['a word as an alternative to any other text', z.union([z.literal('undated'), z.string().max(10)]), { kind: 'text' }],
  ])('%s', (_, schema, expected) => {
    expect(fieldOf(schema)).toMatchObject(expected);
  });
});

describe('the form of a case study', () => {
  const form = caseStudyForm();
  const find = (path: string): Field | undefined => everyField(form).find((field) => field.path === path && field.name !== '');

  test('a reference is chosen by the name of its target', () => {
    for (const [path, refersTo] of [
      ['results.source', 'sources'],
      ['cost.source', 'sources'],
      ['effort.source', 'sources'],
    ] as const)
      expect(find(path)).toMatchObject({ refersTo });
    expect(find('places')).toMatchObject({ item: { refersTo: 'places' } });
    expect(find('learntFrom')).toMatchObject({ item: { refersTo: 'studies' } });
    expect(find('sources')).toMatchObject({ item: { kind: 'group' } });
  });

  test('addresses are recognised', () => {
    expect(find('sources.url')).toMatchObject({ form: 'address' });
    expect(find('sources.archive')).toMatchObject({ form: 'address' });
    expect(find('reusable.url')).toMatchObject({ form: 'address' });
  });

  test('every field is in one part, the core first', () => {
    const parts = partsOf(form);
    expect(parts.map(({ id }) => id)).toEqual(['core', 'needed', 'more', 'entry']);
    expect(parts.flatMap(({ fields }) => fields.map(({ name }) => name)).sort()).toEqual(form.map(({ name }) => name).sort());
  });

  test('a field added to the schema appears in the form without further code', () => {
    const gained = fieldsOf(z.toJSONSchema(z.object({ weather: z.string(), mood: z.string().optional() }), { io: 'input' }) as FormSchema);
    const parts = partsOf([...form, ...gained]);
    expect(parts.find(({ id }) => id === 'needed')?.fields.at(-1)?.name).toBe('weather');
    expect(parts.find(({ id }) => id === 'more')?.fields.at(-1)?.name).toBe('mood');
  });

  test('the core is what the editors need to see what the case study is about', () => {
    expect(partsOf(form)[0]?.fields.map(({ name }) => name)).toEqual([
      'places',
      'newPlaces',
      'subject',
      'title',
      'summary',
      'areas',
      'principles',
      'stage',
      'period',
      'sources',
      'what-they-did',
      'what-went-wrong',
      'wentWrong',
    ]);
  });
});

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...everyField(within(field))]);
}

function within(field: Field): readonly Field[] {
  if (field.kind === 'group') return field.fields;
  if (field.kind === 'list') return [field.item];
  return field.kind === 'either' ? [field.told] : [];
}
