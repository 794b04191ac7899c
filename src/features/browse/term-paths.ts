import { studiesOf, TERM_KINDS } from '../../content/term-kinds.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { ProseCollection } from '../../model/prose-schema.ts';
import type { Term } from '../../model/taxonomy.ts';
import { sortByEvidence } from '../../shared/order.ts';
import { pageParameter, paginate, TERM_PAGE_SIZE } from './paginate.ts';

/** The return value of `getStaticPaths` for pages of terms: each with its case studies, those with the strongest evidence first. */
export function termPaths<T extends Term>(kind: ProseCollection, table: readonly T[], parameter: string, all: readonly CaseStudy[]) {
  const sorted = sortByEvidence(all);
  return table.flatMap((term) => {
    const studies = studiesOf(TERM_KINDS[kind], term.id, sorted);
    return paginate(studies, TERM_KINDS[kind].urlOf(term.id), TERM_PAGE_SIZE).map((list) => ({
      params: { [parameter]: term.id, page: pageParameter(list.number) },
      props: { term, list, studies },
    }));
  });
}
