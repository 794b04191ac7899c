import { expect, test } from 'vitest';
import { resolveExample } from '../../../tests/fixtures/resolve-example.ts';
import { originOf } from './study-item.ts';

test('a type of organisation is written like its name, and a country is named once', () => {
  const study = resolveExample();
  const at = (name: string, kind: string) => ({
    ...study,
    mainPlace: { ...study.mainPlace, name, kind: { ...study.mainPlace.kind, name: kind } },
  });
  const country = study.mainPlace.country.name;
  expect(originOf(at('Hackney', 'London borough')).split(' · ').slice(0, 2)).toEqual([country, 'London borough']);
  expect(originOf(at(country, 'National body')).split(' · ')[0]).toBe('National body');
});
