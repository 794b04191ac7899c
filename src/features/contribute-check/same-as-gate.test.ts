import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, check, FORM, GOOD, PLACES, STUDIES, TODAY } from '../../../tests/fixtures/checked-draft.ts';
import { times } from '../../../tests/fixtures/generated.ts';
import { parseBody } from '../../gate/check/parse-body.ts';
import { contextOf } from '../../gate/rules/context.ts';
import { inspectBytes } from '../../gate/rules/inspect.ts';
import { SECTIONS } from '../../model/sections.ts';
import { setAt } from '../contribute-draft/draft.ts';
import { finishDraft } from '../contribute-draft/finish-draft.ts';

describe('the form and the gate', () => {
  const PIECES = [
    'Words. ',
    '12 ',
    '[^leader-2020]',
    '[^none]',
    '\n\n',
    '## And ',
    '- ',
    '| a | b |\n| - | - |\n',
    '<b>',
    '{a}',
    '**',
    '_',
    '~~',
    '![a](b)',
    '[a](https://www.example.org/)',
    '[a](javascript:alert(1))',
    'https://www.example.org/',
    'import x',
    '> ',
    '~~~\n',
    '[^a]: b',
    '\u202E',
    '\u0000',
    '`',
  ];
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  const hostile = fc.oneof(
    text,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('---', '\n---\n', '*a', '&a', '!!x', '"', 'yes', '2020'),
  );
  const draft = fc
    .record({
      field: fc.constantFrom('title', 'summary', 'contact', 'owner', ...SECTIONS.map(({ id }) => id)),
      value: hostile,
      publisher: hostile,
    })
    .map(({ field, value, publisher }) =>
      setAt(FORM, changed([field], `${String(GOOD[field] ?? '')}${value}`), ['sources', '2', 'publisher'], publisher),
    );

  test('report the same problems for any input', () => {
    const files = [...PLACES.map((id) => `content/places/${id}.yaml`), ...STUDIES.map((slug) => `content/case-studies/${slug}.mdx`)];
    const context = contextOf(files, new Map(PLACES.map((id) => [id, id])));
    fc.assert(
      fc.property(draft, (any) => {
        const { study } = finishDraft(FORM, any, TODAY);
        const gate = inspectBytes(study.path, new TextEncoder().encode(study.text), { context, parseBody });
        const form = check(any).filter(({ code, message }) => code !== 'near-duplicate' && !message.startsWith('The section “'));
        expect(form.map(({ code, message }) => `${code}: ${message}`)).toEqual(
          gate.problems.map(({ code, message }) => `${code}: ${message}`),
        );
      }),
      { numRuns: times(60) },
    );
  });
});
