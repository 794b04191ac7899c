import type { APIRoute } from 'astro';
import { ALMANAC_FLAG, renderFlagSvg } from '../build/render-flag.ts';

export const GET: APIRoute = () => new Response(renderFlagSvg(ALMANAC_FLAG), { headers: { 'Content-Type': 'image/svg+xml' } });
