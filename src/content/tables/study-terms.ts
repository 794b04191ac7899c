import type { CaseStudy, Link } from '../../model/case-study.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

type Term = Link & { readonly kind: (typeof KINDS)[number]; readonly why?: string };

const KINDS = ['area', 'principle', 'task', 'theme', 'outcome'] as const;

export const studyTerms = defineTable<InStudy<Term>>()({
  id: 'study-terms',
  key: ['study', 'kind', 'term'],
  references: [refersTo('studies', ['study'])],
  rowsOf: partsOf(termsOf),
  columns: ({ id, optional, text }) => ({
    study: id(({ study }) => study.slug),
    kind: id(({ part }) => part.kind, { values: KINDS }),
    term: id(({ part }) => part.id),
    name: text(({ part }) => part.name),
    why: optional('text', ({ part }) => part.why),
  }),
});

function termsOf({ areas, principles, tasks, themes, outcomes }: CaseStudy): Term[] {
  const of = (kind: Term['kind'], terms: readonly Link[]): Term[] => terms.map((term) => ({ ...term, kind }));
  return [...of('area', areas), ...of('principle', principles), ...of('task', tasks), ...of('theme', themes), ...of('outcome', outcomes)];
}
