import { expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { groupFailures, listFailures } from './failures.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const sentence = { wentWrong: { text: 'The council lost the notes and had to start again from nothing.', sources: ['paper-2021'] } };
const listed = {
  ...sentence,
  failures: [
    { what: 'The data was lost on the way.', stage: 'data', sign: 'Reports were empty for a week.', source: 'paper-2021' },
    { what: 'Nobody paid for the second year.', stage: 'money', sign: 'The pilot closed in its second year.', source: 'paper-2021' },
  ],
};
const { caseStudies } = assembleLibrary(
  [
    { slug: 'listed', data: exampleStudy(listed), body: '' },
    { slug: 'sentence', data: exampleStudy(sentence), body: '' },
  ],
  [PLACE],
);
const failures = listFailures(caseStudies);

test('a case study gives its failures, or else its one sentence', () => {
  expect(failures.map(({ what, study }) => [study.slug, what])).toEqual([
    ['listed', 'The data was lost on the way.'],
    ['listed', 'Nobody paid for the second year.'],
    ['sentence', sentence.wentWrong.text],
  ]);
  expect(failures.every(({ source }) => source?.publisher === 'The paper')).toBe(true);
});

test('groups have only their own failures, and none is empty', () => {
  expect(groupFailures(failures).map(({ by, id, url, failures: members }) => [by, id, url, members.length])).toEqual([
    ['stage', 'data', '/what-went-wrong/stage/data/', 1],
    ['stage', 'money', '/what-went-wrong/stage/money/', 1],
    ['area', 'workstyles', '/what-went-wrong/area/workstyles/', 3],
  ]);
});
