import type { APIRoute, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { ALMANAC_FLAG, GROUNDS, renderFlagSvg, type Ground } from '../build/render-flag.ts';
import { APP_ICONS } from '../site/app-icons.ts';

interface Look {
  readonly size: number;
  readonly ground?: Ground;
}

const ICONS: Readonly<Record<string, Look>> = {
  favicon: { size: 48 },
  'apple-touch-icon': { size: 180, ground: GROUNDS.whole },
  ...Object.fromEntries(
    APP_ICONS.map(({ name, size, purpose }): [string, Look] => [
      name,
      { size, ground: purpose === 'maskable' ? GROUNDS.cutRound : GROUNDS.whole },
    ]),
  ),
};

export const getStaticPaths = () => Object.entries(ICONS).map(([icon, look]) => ({ params: { icon }, props: look }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { size, ground } }) => {
  const svg = renderFlagSvg(ALMANAC_FLAG, ground);
  const png = await sharp(Buffer.from(svg), { density: 300 }).resize(size, size).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
