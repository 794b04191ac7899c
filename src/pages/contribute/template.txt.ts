import type { APIRoute } from 'astro';
import { helpOf, labelOf } from '../../features/contribute/field-words.ts';
import { caseStudyForm, partsOf } from '../../features/contribute-draft/case-study-form.ts';
import { writeTemplate } from '../../features/contribute/write-template.ts';
import { SITE } from '../../shared/site.ts';
import { contribute as t } from '../../features/contribute/page-words.en.ts';

export const GET: APIRoute = () => {
  const words = { intro: t.templateIntro(SITE.name, SITE.editors), needed: t.needed, oneOf: t.oneOf, labelOf, helpOf };
  return new Response(writeTemplate(partsOf(caseStudyForm()), words), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
