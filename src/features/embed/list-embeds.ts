import { studiesOf, TERM_KINDS } from '../../content/term-kinds.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { sortByEvidence } from '../../shared/order.ts';
import type { Embed } from './embed.ts';

/** A list in a frame is only a sample; the full list is on the site. */
const MOST = 10;
const KINDS = ['areas', 'principles', 'outcomes', 'challenges'] as const;

/** The lists that other sites can embed. Lists without a case study are left out. */
export const listEmbeds = (studies: readonly CaseStudy[]): Embed[] =>
  KINDS.flatMap((kind) =>
    TERM_KINDS[kind].table.flatMap(({ id, name }) => {
      const members = sortByEvidence(studiesOf(TERM_KINDS[kind], id, studies));
      const list = { kind, id, name, url: TERM_KINDS[kind].urlOf(id), studies: members.slice(0, MOST), total: members.length };
      return members.length > 0 ? [list] : [];
    }),
  );

/** Everything that other sites can embed: each case study, then the lists. */
export const allEmbeds = (studies: readonly CaseStudy[]): Embed[] => [
  ...studies.map((study) => ({ kind: 'case-studies', id: study.slug, name: study.name, url: study.url, studies: [study], total: 1 })),
  ...listEmbeds(studies),
];

/** The paths of the files of each embed, for a route. */
export const embedPaths = (studies: readonly CaseStudy[]) =>
  allEmbeds(studies).map((embed) => ({ params: { kind: embed.kind, id: embed.id }, props: { embed } }));

/** The case studies that a path shows: one of them, or those in its props. */
export const shownIn = ({ params: { kind, id } }: ReturnType<typeof embedPaths>[number]) =>
  kind === 'case-studies' ? ({ study: id } as const) : 'props';
