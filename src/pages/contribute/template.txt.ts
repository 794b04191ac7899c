import type { APIRoute } from 'astro';
import { helpOf, labelOf } from '../../components/contribute/field-words.ts';
import { caseStudyForm, partsOf } from '../../lib/form/case-study-form.ts';
import { writeTemplate } from '../../lib/form/write-template.ts';
import { SITE } from '../../lib/site.ts';
import { contribute as t } from '../../strings/contribute.ts';

export const GET: APIRoute = () => {
  const words = { intro: t.templateIntro(SITE.name, SITE.editors), needed: t.needed, oneOf: t.oneOf, labelOf, helpOf };
  return new Response(writeTemplate(partsOf(caseStudyForm()), words), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
