import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEME_COLOURS } from './theme-colours.ts';
import { AREAS } from '../model/areas.ts';

const [light = '', dark = ''] = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').split('@media (prefers-color-scheme: dark)');
const tokensOf = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]));
const LIGHT = tokensOf(light);
const DARK = { ...LIGHT, ...tokensOf(dark) };

/** Contrast as defined in WCAG 2.2, 1 to 21. */
function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(full.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('colours', () => {
  test('places without a style sheet have the background colour of the site', () => {
    expect(THEME_COLOURS).toEqual({ light: LIGHT['paper'], dark: DARK['paper'] });
  });

  test.each(AREAS)('the style sheet and the model agree on $id', ({ id, colour, colourOnDark }) => {
    expect([LIGHT[`area-${id}`], DARK[`area-${id}`]]).toEqual([colour, colourOnDark]);
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('every text pair reaches 4.5:1 in %s, and body text 7:1', (_, tokens) => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(tokens['ink'], tokens[ground])).toBeGreaterThan(7);
      for (const text of ['soft', 'link']) expect(contrast(tokens[text], tokens[ground])).toBeGreaterThan(4.5);
    }
    expect(contrast(tokens['ink'], tokens['mark'])).toBeGreaterThan(4.5);
    expect(contrast(tokens['ink'], tokens['field'])).toBeGreaterThan(7);
  });

  test.each(AREAS)('$id: 3:1 against the paper and against its charges, in light and dark', ({ colour, colourOnDark }) => {
    expect(contrast(colour, LIGHT['paper'])).toBeGreaterThan(3);
    expect(contrast(colourOnDark, DARK['paper'])).toBeGreaterThan(3);
    expect(contrast(colour, LIGHT['charge'])).toBeGreaterThan(3);
    expect(contrast(colourOnDark, DARK['charge'])).toBeGreaterThan(3);
  });

  test('focus is visible: the ring or its inner line has 3:1 against paper', () => {
    for (const tokens of [LIGHT, DARK])
      expect(Math.max(contrast(tokens['focus'], tokens['paper']), contrast(tokens['focus-ink'], tokens['paper']))).toBeGreaterThan(3);
  });
});
