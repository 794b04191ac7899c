import type { APIRoute } from 'astro';
import { makeEditionFrame } from '../../build/small-edition/edition-frame.ts';
import { toFrameScript } from '../../lib/edition-script.ts';
import { getEdition } from '../../library.ts';
import css from '../../styles/small-edition.css?inline';

export const GET: APIRoute = async () =>
  new Response(toFrameScript(makeEditionFrame(css, await getEdition())), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
