/** What one case study says about one action or challenge. */
export interface Judgement {
  /** Whether the case took the step. A challenge has no role: whoever names it met it. */
  readonly role?: 'did' | 'near' | 'lacked';
  readonly helped: 'yes' | 'partly' | 'no' | 'not stated';
}

export type VerdictId = 'too-few' | 'mostly-helped' | 'mixed' | 'mostly-did-not';

/** What all case studies say together, as counts of case studies. */
export interface Verdict {
  readonly id: VerdictId;
  /** Case studies that took the step or something close to it. */
  readonly tried: number;
  readonly helped: number;
  readonly partly: number;
  readonly didNot: number;
  readonly notStated: number;
  /** Case studies that only show what the absence costs. They judge nothing. */
  readonly lacked: number;
}

/** Fewer judged case studies than this are too few to say anything. */
export const MIN_JUDGED = 3;
/** The share of the judged case studies that has to agree for "mostly". */
const MOST = 2 / 3;

/**
 * The rule, shown on /about/scoring/: case studies that lacked the step are left out. Of the rest only those that say whether
 * it helped are judged. Fewer than three judged: too few to say. Two thirds "helped": mostly helped. Two thirds "did not":
 * mostly did not help. Anything else is mixed.
 */
export function computeVerdict(judgements: readonly Judgement[]): Verdict {
  const tried = judgements.filter(({ role }) => role !== 'lacked');
  const count = (helped: Judgement['helped']): number => tried.filter((each) => each.helped === helped).length;
  const counts = { helped: count('yes'), partly: count('partly'), didNot: count('no'), notStated: count('not stated') };
  return { id: labelOf(counts), tried: tried.length, ...counts, lacked: judgements.length - tried.length };
}

function labelOf({ helped, partly, didNot }: Pick<Verdict, 'helped' | 'partly' | 'didNot'>): VerdictId {
  const judged = helped + partly + didNot;
  if (judged < MIN_JUDGED) return 'too-few';
  if (helped / judged >= MOST) return 'mostly-helped';
  if (didNot / judged >= MOST) return 'mostly-did-not';
  return 'mixed';
}
