export type Helped = 'yes' | 'partly' | 'no' | 'not stated';

/** What one case study says about one step or challenge. */
export interface Judgement {
  /** The case study's main place. */
  readonly place: string;
  /** What is judged, if judgements on several challenges are counted together. */
  readonly about?: string;
  /** Whether the case took the step. A challenge has no role: every case that names it faced it. */
  readonly role?: 'did' | 'near' | 'lacked';
  readonly helped: Helped;
}

export type VerdictId = 'too-few' | 'mostly-helped' | 'mostly-partly' | 'mixed' | 'mostly-did-not';

/** What all case studies say together. A place counts once for each topic. */
export interface Verdict {
  readonly id: VerdictId;
  /** Places that took the step or a similar one, or that faced the challenge. */
  readonly tried: number;
  readonly helped: number;
  readonly partly: number;
  readonly didNot: number;
  readonly notStated: number;
  /** Places that only show the cost of not taking the step. They do not judge it. */
  readonly lacked: number;
  /** Different places that say whether it helped. */
  readonly judgedPlaces: number;
}

/** With fewer places that say whether it helped, there is no verdict. */
export const MIN_JUDGED = 3;
/** The share of judgements that must agree for "mostly". */
const MOST = 2 / 3;

/**
 * The rule, shown on /about/evidence/: case studies that lacked the step are left out. A place counts once; where its case
 * studies differ, it counts as partly. Fewer than three places that say whether it helped: too few to say. Two thirds with the
 * same answer: mostly that answer. Anything else is mixed.
 */
export function computeVerdict(judgements: readonly Judgement[]): Verdict {
  const byPlace = [...Map.groupBy(judgements, ({ place, about = '' }) => `${about} ${place}`).values()];
  const tried = byPlace.map((group) => group.filter(({ role }) => role !== 'lacked')).filter((group) => group.length > 0);
  const answers = tried.map((group) => ({ place: group[0]?.place, helped: combine(group) }));
  const count = (helped: Helped): number => answers.filter((each) => each.helped === helped).length;
  const counts = { helped: count('yes'), partly: count('partly'), didNot: count('no'), notStated: count('not stated') };
  const judgedPlaces = new Set(answers.filter(({ helped }) => helped !== 'not stated').map(({ place }) => place)).size;
  return { id: labelOf(counts, judgedPlaces), tried: tried.length, ...counts, lacked: byPlace.length - tried.length, judgedPlaces };
}

/** What one place says about one topic: its only answer, or partly if it gives several. */
function combine(group: readonly Judgement[]): Helped {
  const stated = [...new Set(group.map(({ helped }) => helped))].filter((helped) => helped !== 'not stated');
  return stated.length > 1 ? 'partly' : (stated[0] ?? 'not stated');
}

function labelOf({ helped, partly, didNot }: Pick<Verdict, 'helped' | 'partly' | 'didNot'>, places: number): VerdictId {
  if (places < MIN_JUDGED) return 'too-few';
  const isMost = (count: number): boolean => count / (helped + partly + didNot) >= MOST;
  if (isMost(helped)) return 'mostly-helped';
  if (isMost(partly)) return 'mostly-partly';
  return isMost(didNot) ? 'mostly-did-not' : 'mixed';
}
