import type { APIRoute } from 'astro';
import { makeExportFrame } from '../../features/export/export-frame.build.ts';
import { toFrameScript } from '../../features/export/export-script.ts';
import { getEdition } from '../../library.ts';
import css from '../../features/export/export.css?inline';

export const GET: APIRoute = async () =>
  new Response(toFrameScript(makeExportFrame(css, await getEdition())), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
