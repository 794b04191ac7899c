import type { CaseStudy } from '../../model/case-study.ts';
import { FAILURE_STAGES, type FailureStageId } from '../../model/failure-stages.ts';
import { toSafeJson } from '../../shared/safe-json.ts';
import { sortByEvidence } from '../../shared/order.ts';
import { planFeatureNames } from './words.en.ts';

/** The global in which the script of the failures stores its data. */
export const FAILURES_GLOBAL = 'almanacFailures';

/** A failure that a case study reports, as the pre-mortem uses it. */
export interface KnownFailure {
  readonly what: string;
  readonly stage: FailureStageId;
  readonly sign: string;
  readonly response: string;
  readonly study: { readonly name: string; readonly url: string };
  readonly areas: readonly string[];
  readonly challenges: readonly string[];
}

/** Features of a plan, each with the stages at which such plans fail. */
export const PLAN_FEATURES = [
  { id: 'supplier', name: planFeatureNames.supplier, stages: ['procurement', 'supplier'] },
  { id: 'data', name: planFeatureNames.data, stages: ['data', 'law'] },
  { id: 'systems', name: planFeatureNames.systems, stages: ['security', 'resilience', 'design'] },
  { id: 'habits', name: planFeatureNames.habits, stages: ['adoption', 'people'] },
  { id: 'savings', name: planFeatureNames.savings, stages: ['money', 'results'] },
] as const satisfies readonly { id: string; name: string; stages: readonly FailureStageId[] }[];

export type PlanFeatureId = (typeof PLAN_FEATURES)[number]['id'];

/** What a reader is planning. Each part is optional. */
export interface Plan {
  readonly area?: string;
  readonly challenge?: string;
  readonly features: readonly PlanFeatureId[];
}

/** The most failures in a list: a group cannot discuss more in an hour. */
export const MOST_FAILURES = 24;
/** The most from one stage, so that no single stage fills the list. */
const MOST_OF_STAGE = 4;

/** Every failure that case studies list, those with the strongest evidence first. */
export const listKnownFailures = (studies: readonly CaseStudy[]): KnownFailure[] =>
  sortByEvidence(studies).flatMap(({ failures, name, url, areas, challenges }) =>
    failures.map(({ what, stage, sign = '', response = '' }) => ({
      what,
      stage: stage.id,
      sign,
      response,
      study: { name, url },
      areas: areas.map(({ id }) => id),
      challenges: challenges.map(({ id }) => id),
    })),
  );

/** A classic script, which a page can load from a website or from a folder on a disk. */
export const toFailuresScript = (failures: readonly KnownFailure[]): string => `self.${FAILURES_GLOBAL} = ${toSafeJson(failures)};\n`;

/**
 * The failures to expect of a plan: those in its area or its challenge, with those in both first. Chosen features limit the list
 * to the stages at which such plans fail. A plan without any choice expects none.
 */
export function expectFailures(known: readonly KnownFailure[], plan: Plan): KnownFailure[] {
  if (!plan.area && !plan.challenge && plan.features.length === 0) return [];
  const stages = new Set<string>(PLAN_FEATURES.filter(({ id }) => plan.features.includes(id)).flatMap((feature) => feature.stages));
  const near = known
    .map((failure) => ({ failure, points: pointsOf(failure, plan) }))
    .filter(({ failure, points }) => (points > 0 || (!plan.area && !plan.challenge)) && (stages.size === 0 || stages.has(failure.stage)))
    .sort((a, b) => b.points - a.points)
    .map(({ failure }) => failure);
  return byStage(near)
    .flatMap(({ failures }) => failures.slice(0, MOST_OF_STAGE))
    .slice(0, MOST_FAILURES);
}

const pointsOf = ({ areas, challenges }: KnownFailure, { area, challenge }: Plan): number =>
  Number(area !== undefined && areas.includes(area)) + Number(challenge !== undefined && challenges.includes(challenge));

/** Failures by the stage at which they started, in the order of the model; empty stages are left out. */
export const byStage = (failures: readonly KnownFailure[]) =>
  FAILURE_STAGES.map(({ id, name }) => ({ id, name, failures: failures.filter(({ stage }) => stage === id) })).filter(
    (group) => group.failures.length > 0,
  );

/** Reads a plan from `#area=…&challenge=…&has=…`. Unknown values are ignored. */
export function parsePlan(hash: string, offered: { readonly areas: readonly string[]; readonly challenges: readonly string[] }): Plan {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const area = offered.areas.find((id) => id === given.get('area'));
  const challenge = offered.challenges.find((id) => id === given.get('challenge'));
  const has = (given.get('has') ?? '').split(',');
  const features = PLAN_FEATURES.map(({ id }) => id).filter((id) => has.includes(id));
  return { ...(area && { area }), ...(challenge && { challenge }), features };
}

/** Writes a plan as the part of an address after `#`; empty if nothing is chosen. */
export function formatPlan({ area = '', challenge = '', features }: Plan): string {
  const parts = Object.entries({ area, challenge, has: features.join(',') }).filter(([, value]) => value !== '');
  return new URLSearchParams(parts).toString().replaceAll('%2C', ',');
}
