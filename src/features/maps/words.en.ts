import { formatNumber } from '../../shared/format-number.ts';
import { count as counted } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const mapWords = /* @__PURE__ */ t({
  world: 'the world',
  uk: 'the United Kingdom and Ireland',
  alt: (name: string) => `Map of ${name}. The list after the maps has the same regions.`,
  dot: (name: string, count: number) => `${name}: ${counted(count, 'case study', 'case studies')}`,
  worldCaption: (count: number) => `${formatNumber(count)} case studies from the rest of the world. The frame shows the second map.`,
  ukCaption: (count: number, wide: number) =>
    `${formatNumber(count)} case studies from the United Kingdom and Ireland${wide > 0 ? `, ${wide} of them about England or the whole UK` : ''}.`,
  asList: 'The same as a list',
  flagsShown: (shown: number, all: number) =>
    shown < all ? `The map shows ${shown} of ${formatNumber(all)} places, those with the strongest evidence first.` : '',
} as const);

export const regionWords = /* @__PURE__ */ t({
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  wales: 'Wales',
  ireland: 'Ireland',
  'north-east': 'North East',
  'north-west': 'North West',
  yorkshire: 'Yorkshire',
  'east-midlands': 'East Midlands',
  'west-midlands': 'West Midlands',
  'east-of-england': 'East of England',
  london: 'London',
  'south-east': 'South East',
  'south-west': 'South West',
  'north-america': 'North America',
  'south-america': 'South America',
  africa: 'Africa',
  'middle-east': 'Middle East',
  europe: 'Rest of Europe',
  australasia: 'Australasia',
  asia: 'Asia',
  pacific: 'Pacific',
  'uk-wide': 'England or the whole UK',
} as const);
