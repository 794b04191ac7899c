import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOfStudy } from '../../../tests/fixtures/draft-of.ts';
import { failuresIn } from '../../../tests/fixtures/failures-in.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { SECTIONS } from '../../model/sections.ts';
import { readSource } from '../../gate/rules/read-source.ts';
import { caseStudyForm } from './case-study-form.ts';
import { finishDraft, type Finished } from './finish-draft.ts';
import type { Draft } from './draft.ts';

const FORM = caseStudyForm();
const TODAY = '2026-11-22';
const finish = (draft: Draft): Finished => finishDraft(FORM, draft, TODAY);
const dataIn = ({ path, text }: { path: string; text: string }): unknown =>
  readSource(path, text, () => ({ fault: { message: '', line: 1, column: 1 } })).data;

test('every case study of the almanac could have been written with the form', () => {
  const slugs = readdirSync('content/case-studies').map((name) => name.replace('.mdx', ''));
  const comesBack = (slug: string): void => {
    const { draft, data, texts } = draftOfStudy(FORM, slug);
    const finished = finish(draft);
    expect(finished.study.path).toBe(`content/case-studies/${slug}.mdx`);
    expect(caseStudySchema.parse(dataIn(finished.study))).toEqual(caseStudySchema.parse(data));
    const isPlain = texts.every((text) => !/[<{]/.test(text));
    if (isPlain) expect(Object.values(finished.texts)).toEqual(texts);
  };
  expect(failuresIn(slugs, comesBack)).toEqual([]);
});

describe('the file of a draft', () => {
  test('is named after its place and its headline', () => {
    const draft = { title: 'Leeds opens its plans', places: [{ key: '1', value: 'leeds' }] };
    expect(finish(draft).slug).toBe('leeds-opens-plans');
    expect(finish({ ...draft, slug: ' my-own-name ' }).slug).toBe('my-own-name');
    expect(finish({}).slug).toBe('place-case-study');
  });

  test('is dated today and owned by the editors, unless stated', () => {
    expect(dataIn(finish({}).study)).toMatchObject({ added: TODAY, reviewed: TODAY, owner: 'Almanac editors' });
    expect(dataIn(finish({ added: '2025-01-02', owner: 'The team' }).study)).toMatchObject({ added: '2025-01-02', owner: 'The team' });
  });

  test('has the five headings, with only plain text below them', () => {
    const { study } = finish({ 'what-changed': 'It <b>rose</b> by {x}.', 'the-situation': 'import this\r\nexport that' });
    expect(study.text.match(/^## .*$/gm)).toEqual(SECTIONS.map(({ title }) => `## ${title}`));
    expect(study.text).toContain('It &#60;b>rose&#60;/b> by &#123;x&#125;.');
    expect(study.text).toContain('\n&#105;mport this\n&#101;xport that\n');
  });

  test('a text cannot end the front matter', () => {
    const { study } = finish({ title: 'a\n---\n\n## The situation\n', summary: '---\n'.repeat(100) });
    expect((dataIn(study) as { title: string }).title).toBe('a --- ## The situation');
    expect(study.text.match(/^---$/gm)).toHaveLength(2);
  });
});

describe('a new place', () => {
  const value = { name: 'Ålesund', country: 'NO', kind: 'municipality', latitude: '62.47', longitude: '6.15' };

  test('becomes its own file', () => {
    const [place, ...others] = finish({
      newPlaces: [
        { key: '1', value: '' },
        { key: '2', value },
      ],
    }).places;
    expect(others).toEqual([]);
    expect(place).toMatchObject({ id: 'alesund', key: '2', path: 'content/places/alesund.yaml' });
    expect(placeSchema.parse(place && dataIn(place))).toEqual({ ...value, latitude: 62.47, longitude: 6.15 });
  });

  test('is still a place without a name', () => {
    expect(finish({ newPlaces: [{ key: '1', value: { country: 'NO' } }] }).places[0]?.id).toBe('place');
  });
});
