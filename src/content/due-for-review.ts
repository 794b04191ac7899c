import { addMonths, dueDate } from '../model/staleness.ts';

interface Reviewed {
  readonly slug: string;
  readonly title: string;
  readonly owner: string;
  readonly reviewed: string;
}

/**
 * The case studies due for a check against their sources on a day, and those due within three months, as Markdown for an issue.
 * The first line alone says whether any is due.
 */
export function describeDue(studies: readonly Reviewed[], day: string): string {
  const dated = studies
    .map((study) => ({ ...study, due: dueDate(study.reviewed) }))
    .sort((a, b) => (a.due === b.due ? (a.slug < b.slug ? -1 : 1) : a.due < b.due ? -1 : 1));
  const due = dated.filter((study) => study.due < day);
  const soon = dated.filter((study) => study.due >= day && study.due < addMonths(day, 3));
  const next = dated.find((study) => study.due >= day);
  return [
    due.length === 0 ? 'Nothing is due for review.' : `${due.length} of ${studies.length} case studies are due for review.`,
    ...section('Due', due),
    ...section('Due within three months', soon),
    ...(soon.length === 0 && next ? [`The next falls due on ${next.due}: ${next.title}.`] : []),
  ].join('\n\n');
}

function section(title: string, studies: readonly (Reviewed & { readonly due: string })[]): string[] {
  const lines = studies.map(
    ({ slug, owner, due, title: name }) => `- [ ] ${name} (\`content/case-studies/${slug}.mdx\`, ${owner}), since ${due}`,
  );
  return studies.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
}
