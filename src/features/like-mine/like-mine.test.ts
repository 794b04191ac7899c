import { describe, expect, test } from 'vitest';
import {
  formatOwnPlace,
  orderBySimilarity,
  parseOwnPlace,
  sizeBandOf,
  type LikeMineState,
  type Likeness,
  type OwnPlace,
} from './like-mine.ts';

const study = (place: string, changes: Partial<Likeness> = {}): Likeness => ({
  place,
  kind: 'city',
  memberKinds: [],
  country: 'spain',
  grade: 2,
  ...changes,
});
const namesOf = (own: OwnPlace, items: readonly Likeness[]) => orderBySimilarity(own, items).map(({ item }) => item.place);

describe('bands of residents', () => {
  test.each([
    [undefined, undefined],
    [99_999, 'under-100000'],
    [100_000, '100000-250000'],
    [250_000, '250000-500000'],
    [499_999, '250000-500000'],
    [500_000, 'over-500000'],
    [2_800_000, 'over-500000'],
  ])('%d: %s', (residents, band) => {
    expect(sizeBandOf(residents)).toBe(band);
  });
});

describe('similarity', () => {
  const own: OwnPlace = { kind: 'unitary', country: 'england', size: '250000-500000' };

  test.each([
    ['everything', { kind: 'unitary', country: 'england', residents: 300_000 }, ['kind', 'country', 'size'], 'very'],
    ['kind and nation', { kind: 'unitary', country: 'england' }, ['kind', 'country'], 'very'],
    ['kind and size', { kind: 'unitary', residents: 300_000 }, ['kind', 'size'], 'very'],
    ['nation and size', { country: 'england', residents: 300_000 }, ['country', 'size'], 'somewhat'],
    [
      'kind of the members, and nation',
      { kind: 'partnership', memberKinds: ['district', 'unitary'], country: 'england' },
      ['members', 'country'],
      'very',
    ],
    [
      'its own kind, not that of its members',
      { kind: 'unitary', memberKinds: ['unitary'], country: 'england' },
      ['kind', 'country'],
      'very',
    ],
    ['kind alone', { kind: 'unitary' }, ['kind'], 'others'],
    ['another size', { country: 'england', residents: 600_000 }, ['country'], 'others'],
    ['nothing', {}, [], 'others'],
  ] as const)('%s', (_, changes, reasons, group) => {
    expect(orderBySimilarity(own, [study('Here', changes)])).toMatchObject([{ reasons, group }]);
  });

  test('one thing in common is enough only if the reader gives no more', () => {
    const [liked] = orderBySimilarity({ country: 'england' }, [study('Here', { country: 'england' })]);
    expect(liked?.group).toBe('somewhat');
    const [other] = orderBySimilarity({ country: 'england', kind: 'unitary' }, [study('Here', { country: 'england' })]);
    expect(other?.group).toBe('others');
  });

  test('kind ranks above nation or size; nation and size together rank above kind', () => {
    const items = [
      study('Nation', { country: 'england' }),
      study('Kind', { kind: 'unitary' }),
      study('Both', { country: 'england', residents: 300_000 }),
      study('None'),
    ];
    expect(namesOf(own, items)).toEqual(['Both', 'Kind', 'Nation', 'None']);
  });

  test('ties are ordered by evidence, the strongest first, then by name', () => {
    expect(namesOf(own, [study('Zagreb'), study('Évora'), study('York', { grade: 4 }), study('Espoo')])).toEqual([
      'York',
      'Espoo',
      'Évora',
      'Zagreb',
    ]);
  });

  test('an unknown number of residents counts as no match and nothing worse', () => {
    const items = [study('Told', { residents: 50_000 }), study('Silent')];
    expect(namesOf(own, items)).toEqual(['Silent', 'Told']);
    expect(orderBySimilarity({ size: 'under-100000' }, items).map(({ group }) => group)).toEqual(['somewhat', 'others']);
  });

  test('without a choice nothing is similar', () => {
    expect(orderBySimilarity({}, [study('Anywhere')])).toMatchObject([{ reasons: [], group: 'others' }]);
  });
});

describe('the choice in an address', () => {
  test.each<[string, LikeMineState, string]>([
    ['#country=wales&topic=workstyles', { country: 'wales', topic: 'workstyles' }, 'written back'],
    ['#topic=everything', {}, 'left out'],
    ['#kind=county&country=wales&size=over-500000', { kind: 'county', country: 'wales', size: 'over-500000' }, 'written back'],
    ['#size=100000-250000', { size: '100000-250000' }, 'written back'],
    ['#kind=empire&country=%3Cb%3E&size=huge', {}, 'left out'],
    ['', {}, 'written back'],
    ['not an address', {}, 'left out'],
  ])('%s', (hash, own, then) => {
    expect(parseOwnPlace(hash, ['wales', 'england'])).toEqual(own);
    if (then === 'written back') expect(formatOwnPlace(own)).toBe(hash.slice(1));
  });
});
