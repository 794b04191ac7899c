import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeIndexed, type Colour } from './indexed-png.ts';

const WHITE: Colour = [255, 255, 255];
const RED: Colour = [200, 0, 0];
const GREY: Colour = [120, 120, 120];

/** Opaque pixels of these colours. */
const pixelsOf = (...colours: readonly Colour[]): Uint8Array => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

async function decode(png: Buffer): Promise<{ width: number; height: number; colours: number[] }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, colours: [...data] };
}

test('colours of the palette are unchanged, row by row', async () => {
  const pixels = pixelsOf(WHITE, WHITE, RED, RED, GREY, GREY);
  const expected = [WHITE, WHITE, RED, RED, GREY, GREY].flat();
  expect(await decode(encodeIndexed(pixels, 3, [GREY, WHITE, RED]))).toEqual({ width: 3, height: 2, colours: expected });
});

test('another colour becomes the nearest one', async () => {
  const { colours } = await decode(encodeIndexed(pixelsOf([190, 10, 10], [130, 120, 110]), 2, [WHITE, RED, GREY]));
  expect(colours).toEqual([...RED, ...GREY]);
});

test('the same pixels give the same bytes', () => {
  const pixels = pixelsOf(WHITE, RED, GREY, RED);
  expect(encodeIndexed(pixels, 2, [WHITE, RED, GREY]).equals(encodeIndexed(pixels, 2, [WHITE, RED, GREY]))).toBe(true);
});
