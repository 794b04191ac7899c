import type { CaseStudy, Link } from '../model/case-study.ts';
import type { AreaId } from '../model/areas.ts';
import type { ActionData, Statement } from '../model/assessment-schema.ts';
import type { Effort } from '../model/programme.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { OUTCOMES, type OutcomeId } from '../model/outcomes.ts';
import type { PrincipleId } from '../model/principles.ts';
import { termOf } from '../model/taxonomy.ts';
import { computeVerdict, type Verdict } from '../model/verdict.ts';
import { challengeUrl, outcomeUrl } from '../shared/urls.ts';
import { toJudgedCase, type JudgedCase } from './verdicts.ts';

/** The self-assessment and its actions with every name and address resolved, for pages and tools. */
export interface AssessmentData {
  readonly edition: string;
  readonly outcomes: readonly AssessedOutcome[];
  readonly statements: readonly StatementData[];
  readonly actions: readonly ActionEntry[];
}

export interface AssessedOutcome {
  readonly id: OutcomeId;
  readonly name: string;
  readonly url: string;
}

export interface StatementData {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly statement: string;
  readonly topic: string;
  /** What levels 1 to 4 look like. */
  readonly levels: readonly string[];
  /** Why there is a risk; empty if the almanac sees none. */
  readonly risk: string;
  readonly ask: string;
  readonly studies: readonly StudyReason[];
  readonly challenges: readonly Reason[];
}

/** A link with the reason for it. */
export interface Reason {
  readonly name: string;
  readonly url: string;
  readonly why: string;
}

/** A case study with the reason for it, and facts about its place. */
export interface StudyReason extends Reason {
  readonly slug: string;
  readonly place: string;
  readonly kind: string;
  readonly country: string;
  /** The areas and principles that its flag shows. */
  readonly flag: { readonly areas: readonly AreaId[]; readonly principles: readonly PrincipleId[] };
}

export interface ActionEntry {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly statements: readonly string[];
  readonly effort: Effort;
  readonly prerequisites: readonly string[];
  readonly challenges: readonly Omit<Reason, 'why'>[];
  readonly from: readonly (StudyReason & JudgedCase)[];
  /** The combined verdict of these case studies. */
  readonly verdict: Verdict;
}

/** Combines statements and actions with the case studies they name. Throws if one does not exist. */
export function toAssessmentData(
  statements: readonly Statement[],
  actions: readonly { readonly id: string; readonly data: ActionData }[],
  { caseStudies, edition }: { readonly caseStudies: readonly CaseStudy[]; readonly edition: string },
): AssessmentData {
  const bySlug = new Map(caseStudies.map((study) => [study.slug, study]));
  const study = (slug: string, why: string): StudyReason => toStudyReason(findStudy(bySlug, slug), why);
  const judge = ({ study: slug, why, ...judged }: ActionData['from'][number]): StudyReason & JudgedCase => ({
    ...study(slug, why),
    ...toJudgedCase(findStudy(bySlug, slug), judged),
  });
  return {
    edition,
    outcomes: OUTCOMES.map(({ id, name }) => ({ id, name, url: outcomeUrl(id) })),
    statements: OUTCOMES.flatMap(({ id }) => statements.filter(({ outcome }) => outcome === id)).map((statement) => ({
      ...statement,
      risk: statement.risk ?? '',
      studies: statement.studies.map(({ id, why }) => study(id, why)),
      challenges: statement.challenges.map(({ id, why }) => ({ ...toChallenge(id), why })),
    })),
    actions: actions
      .map(({ id, data }) => ({
        id,
        ...data,
        challenges: data.challenges.map(toChallenge),
        ...judgeFrom(data.from.map(judge)),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const toChallenge = (id: (typeof CHALLENGES)[number]['id']): Omit<Link, 'id'> => ({
  name: termOf(CHALLENGES, id).name,
  url: challengeUrl(id),
});

const judgeFrom = (from: ActionEntry['from']): Pick<ActionEntry, 'from' | 'verdict'> => ({ from, verdict: computeVerdict(from) });

function findStudy(studies: ReadonlyMap<string, CaseStudy>, slug: string): CaseStudy {
  const study = studies.get(slug);
  if (!study) throw new Error(`There is no case study "${slug}".`);
  return study;
}

function toStudyReason({ slug, name, url, mainPlace, areas, principles }: CaseStudy, why: string): StudyReason {
  const flag = { areas: areas.map(({ id }) => id), principles: principles.map(({ id }) => id) };
  return { slug, name, url, why, place: mainPlace.name, kind: mainPlace.kind.id, country: mainPlace.country.id, flag };
}
