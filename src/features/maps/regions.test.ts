import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { resolvePlace } from '../../content/resolve-place.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { findRegion } from './regions.ts';

const PLACES = readdirSync('content/places').map((file) =>
  resolvePlace(file.replace('.yaml', ''), placeSchema.parse(parse(readFileSync(`content/places/${file}`, 'utf8')))),
);
const regionOf = (id: string): string | undefined => PLACES.filter((place) => place.id === id).map((place) => findRegion(place).id)[0];
const at = (latitude: number, longitude: number): string =>
  findRegion({ name: 'X', country: { id: 'x', name: 'Y', url: '' }, latitude, longitude }).id;

describe('the region of a place', () => {
  test.each([
    ['sunderland', 'north-east'],
    ['redcar-and-cleveland', 'north-east'],
    ['copeland', 'north-west'],
    ['stockport', 'north-west'],
    ['rochdale', 'north-west'],
    ['kirklees', 'yorkshire'],
    ['sheffield', 'yorkshire'],
    ['northamptonshire', 'east-midlands'],
    ['worcestershire', 'west-midlands'],
    ['south-cambridgeshire', 'east-of-england'],
    ['hertfordshire', 'east-of-england'],
    ['barking-and-dagenham', 'london'],
    ['ealing', 'london'],
    ['south-london', 'london'],
    ['buckinghamshire', 'south-east'],
    ['adur-and-worthing', 'south-east'],
    ['southampton', 'south-east'],
    ['swindon', 'south-west'],
    ['gloucester', 'south-west'],
    ['belfast', 'northern-ireland'],
    ['england', 'uk-wide'],
    ['united-kingdom', 'uk-wide'],
    ['scotland', 'scotland'],
    ['wales', 'wales'],
    ['reykjavik', 'europe'],
    ['tel-aviv-yafo', 'middle-east'],
    ['medellin', 'south-america'],
    ['toronto', 'north-america'],
    ['auckland', 'australasia'],
  ])('%s: %s', (place, region) => {
    expect(regionOf(place)).toBe(region);
  });

  test.each([
    ['Málaga', 36.72, -4.42, 'europe'],
    ['Algiers', 36.75, 3.06, 'africa'],
    ['Tunis', 36.8, 10.2, 'africa'],
    ['Valletta', 35.9, 14.5, 'europe'],
    ['Nairobi', -1.29, 36.8, 'africa'],
    ['Yokohama', 35.44, 139.64, 'asia'],
    ['Mexico City', 19.4, -99.1, 'north-america'],
    ['Suva', -18.1, 178.4, 'australasia'],
  ])('%s is in its part of the world', (_, latitude, longitude, region) => {
    expect(at(latitude, longitude)).toBe(region);
  });

  test('every place has a region', () => {
    expect(PLACES.map((place) => findRegion(place).id).every(Boolean)).toBe(true);
  });
});
