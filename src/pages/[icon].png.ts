import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { ALMANAC_FLAG, renderFlagSvg } from '../build/render-flag.ts';

const ICONS = { favicon: { size: 48 }, 'apple-touch-icon': { size: 180, background: '#fbf8f1' } } as const;

export const getStaticPaths = () => Object.entries(ICONS).map(([icon, look]) => ({ params: { icon }, props: look }));

export const GET: APIRoute = async ({ props }) => {
  const svg = renderFlagSvg(ALMANAC_FLAG, props['background']);
  const png = await sharp(Buffer.from(svg), { density: 300 }).resize(props['size'], props['size']).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
