import type { CaseStudy } from '../model/case-study.ts';
import { AREAS } from '../model/areas.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { KINDS_OF_BODY } from '../model/kinds-of-body.ts';
import type { ReasonKind } from '../model/similar.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PRINCIPLES } from '../model/principles.ts';
import type { Term } from '../model/taxonomy.ts';

const TABLES: Record<ReasonKind, readonly Term[]> = {
  areas: AREAS,
  challenges: CHALLENGES,
  outcomes: OUTCOMES,
  principles: PRINCIPLES,
  kindOfBody: KINDS_OF_BODY,
  // The names of subjects are their own words.
  subject: [],
};

/** The reasons why two case studies are similar, in words: `subject word “week”; area Workstyles; outcomes Value, Services`. */
export function describeReasons(reasons: CaseStudy['similar'][number]['reasons'], words: Record<ReasonKind, string>): string {
  return reasons
    .map(({ kind, shared }) => {
      const names = shared.map((id) => TABLES[kind].find((term) => term.id === id)?.name ?? `“${id}”`);
      return `${words[kind]}${names.length > 1 ? 's' : ''} ${names.join(', ')}`;
    })
    .join('; ');
}
