import type { APIRoute } from 'astro';
import { caseStudyForm, partsOf } from '../../features/contribute-draft/case-study-form.ts';
import { writeTemplate } from '../../features/contribute/write-template.ts';

export const GET: APIRoute = () =>
  new Response(writeTemplate(partsOf(caseStudyForm())), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
