import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardOfSite, cardOfTerm, type ShareCard } from './cards.ts';
import { readCardFonts } from './card-fonts.ts';
import { renderCard } from './render-card.ts';
import { FLAG_BOX } from '../shared/flag.ts';
import { GROUNDS, renderFlagSvg } from './render-flag.ts';
import { drawMap, isInside, MAP_FRAMES, contentIndexOf, pointOn } from '../features/maps/world-map.build.ts';

const card = (changes: Partial<ShareCard>): ShareCard => ({
  place: 'Łódź',
  eyebrow: 'Poland · 2020',
  title: 'A title',
  areas: [{ id: 'workstyles', name: 'Workstyles' }],
  principles: ['share'],
  siteName: 'The New Local Almanac',
  ...changes,
});
/** The maps whose places have flags; the others have dots. */
const FLAG_FRAMES = Object.values(MAP_FRAMES).filter(({ flagWidth }) => flagWidth > 0);
const MAP_STYLES = readFileSync('src/features/maps/map.css', 'utf8');
const LARGEST = 60 * 1024;

describe('share cards', () => {
  test.each([
    ['plain', {}],
    ['with a headline', { headline: 'One desk for every two people, and nobody misses the other' }],
    ['a headline of one long word', { headline: 'x'.repeat(20_000) }],
    ['long', { title: 'A very long title that goes on and on about everything a council has ever done and then '.repeat(4) }],
    ['one long word', { title: 'x'.repeat(20_000) }],
    ['accents', { title: 'Ærøskøbing, Çanakkale, Kraków and Ngā Tāngata' }],
    ['Greek and Cyrillic', { title: 'Αθήνα και София' }],
    ['Hebrew and Arabic', { title: 'תל אביב و رام الله' }],
    ['Japanese', { title: '横浜市の取り組み' }],
    ['markup', { title: '<b>&amp;</b> "quoted"' }],
    [
      'three areas, four principles',
      {
        areas: [
          { id: 'workstyles', name: 'Workstyles' },
          { id: 'data-insights', name: 'Data insights' },
          { id: 'living-spaces', name: 'Living spaces' },
        ],
        principles: ['simplify', 'standardise', 'share', 'sustain'],
      },
    ],
    ['the site', cardOfSite('What worked')],
  ] as const)('%s: a PNG of 1200 by 630, at most 60 KB', async (_, changes) => {
    const png = await renderCard(card(changes as Partial<ShareCard>), 'a test');
    const { width, height, format } = await sharp(png).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(png.length).toBeLessThan(LARGEST);
  });

  test('a card shows only the areas it was given', () => {
    expect(cardOfTerm('Outcome', 'Data', {}).areas).toEqual([]);
    expect(cardOfTerm('Area', 'Workstyles', { areas: [{ id: 'workstyles', name: 'Workstyles' }] }).areas).toHaveLength(1);
  });

  test('a character that no font has is an error that names the card and the character', async () => {
    await expect(renderCard(card({ title: 'Undrawable \u{13000}' }), 'the case study "x"')).rejects.toThrow(/case study "x".*U\+13000/);
  });

  test('a plain text needs only the Latin fonts', () => {
    expect(readCardFonts('Plain').every(({ name }) => name === 'Atkinson' || name === 'Newsreader')).toBe(true);
    expect(readCardFonts('Plain')).toHaveLength(4);
  });
});

describe('maps', () => {
  const places = Array.from({ length: 40 }, (_, index) => ({
    id: `place-${index}`,
    latitude: 53.4 + (index % 7) * 0.05,
    longitude: -2.3 + (index % 5) * 0.08,
  }));

  test.each(FLAG_FRAMES)('$id: land is drawn, and crowded flags fan out without covering each other', (frame) => {
    const { land, flags } = drawMap(frame, places);
    expect(land.length).toBeGreaterThan(2000);
    expect(flags).toHaveLength(40);
    const height = (frame.flagWidth * 50) / 63;
    for (const [index, a] of flags.entries()) {
      for (const b of flags.slice(index + 1))
        expect(Math.abs(a.flagX - b.flagX) >= frame.flagWidth || Math.abs(a.flagY - b.flagY) >= height).toBe(true);
    }
  });

  test('a flag without others near it is exactly at its place', () => {
    const [flag] = drawMap(MAP_FRAMES.europe, [{ id: 'vienna', latitude: 48.2, longitude: 16.4 }]).flags;
    expect([flag?.flagX, flag?.flagY]).toEqual([flag?.x, flag?.y]);
  });

  test.each(FLAG_FRAMES)('$id: pointer targets are at least 24 pixels high at the smallest map width, and do not overlap', (frame) => {
    const { flags } = drawMap(frame, places);
    const leastWidth = Number(new RegExp(`data-map='${frame.id}'\\] svg \\{\\s*min-width: (\\d+)px`).exec(MAP_STYLES)?.[1]);
    const [hitWidth, hitHeight] = [(frame.flagWidth * 71) / 63, (frame.flagWidth * 58) / 63];
    expect((hitHeight * leastWidth) / frame.width).toBeGreaterThanOrEqual(24);
    for (const [index, a] of flags.entries()) {
      for (const b of flags.slice(index + 1))
        expect(Math.abs(a.flagX - b.flagX) >= hitWidth - 0.1 || Math.abs(a.flagY - b.flagY) >= hitHeight - 0.1).toBe(true);
    }
  });

  test.each([
    ['europe', 'britain'],
    ['world', 'europe'],
  ] as const)('on the map %s the box of %s contains its places and is inside the map', (outer, inner) => {
    const frame = MAP_FRAMES[outer];
    const { x, y, width, height } = contentIndexOf(frame, MAP_FRAMES[inner]);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(frame.width);
    expect(y + height).toBeLessThanOrEqual(frame.height);
    const [leeds] = drawMap(frame, [{ id: 'leeds', latitude: 53.8, longitude: -1.5 }]).flags;
    expect(leeds && leeds.x > x && leeds.x < x + width && leeds.y > y && leeds.y < y + height).toBe(true);
  });

  test.each([
    ['world', 'auckland', -36.85, 174.76],
    ['globe', 'auckland', -36.85, 174.76],
    ['world', 'suva', -18.1, 178.4],
    ['globe', 'honolulu', 21.3, -157.9],
    ['uk', 'shetland', 57.9, -1.2],
  ] as const)('on the map %s the point of %s is inside', (id, _, latitude, longitude) => {
    const { x, y } = pointOn(MAP_FRAMES[id], { latitude, longitude });
    const { width, height } = MAP_FRAMES[id];
    expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
  });

  test('places outside a frame are not drawn', () => {
    const auckland = { id: 'auckland', latitude: -36.8, longitude: 174.8 };
    expect(isInside(MAP_FRAMES.europe, auckland)).toBe(false);
    expect(drawMap(MAP_FRAMES.europe, [auckland]).flags).toEqual([]);
    expect(drawMap(MAP_FRAMES.world, [auckland]).flags).toHaveLength(1);
  });
});

test('the SVG file of a flag contains its colours', () => {
  expect(renderFlagSvg({ areas: ['living-spaces'], principles: ['sustain'] })).toContain('#2b6d37');
});

test('a flag on the background that may be cut to a circle keeps all its corners', () => {
  const side = FLAG_BOX.width + 2 * GROUNDS.cutRound.margin;
  expect(Math.hypot(FLAG_BOX.width, FLAG_BOX.height)).toBeLessThanOrEqual(0.8 * side);
});
