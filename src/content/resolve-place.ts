import type { Place } from '../model/case-study.ts';
import { KINDS_OF_BODY } from '../model/kinds-of-body.ts';
import type { PlaceData } from '../model/place-schema.ts';
import { termOf } from '../model/taxonomy.ts';
import { listUrl, placeUrl, slugify } from '../shared/urls.ts';
import { countryName } from '../shared/country-name.ts';

const NATIONS = { 'GB-ENG': 'England', 'GB-SCT': 'Scotland', 'GB-WLS': 'Wales', 'GB-NIR': 'Northern Ireland' } as const;

/** A place with its names and addresses. */
export function resolvePlace(id: string, data: PlaceData): Place {
  const kindOf = (kindId: PlaceData['kind']): Place['kind'] => {
    const kind = termOf(KINDS_OF_BODY, kindId);
    return { ...kind, url: listUrl('kind', kind.id) };
  };
  const country = nationOrCountry(data);
  return {
    id,
    name: data.name,
    url: placeUrl(id),
    kind: kindOf(data.kind),
    country: { id: slugify(country), name: country, url: listUrl('country', slugify(country)) },
    latitude: data.latitude,
    longitude: data.longitude,
    population: data.population,
    members: (data.members ?? []).map(({ kind, count }) => ({ kind: kindOf(kind), count })),
    ends: data.ends,
  };
}

/** The nation within the United Kingdom, the country elsewhere. Readers use it to compare law and tiers. */
function nationOrCountry({ country, nation }: PlaceData): string {
  return nation ? NATIONS[nation] : countryName(country);
}
