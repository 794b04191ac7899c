import type { APIRoute } from 'astro';
import { toPlaceListScript } from '../../content/place-list.ts';
import { getContentIndex } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toPlaceListScript((await getContentIndex()).places), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
