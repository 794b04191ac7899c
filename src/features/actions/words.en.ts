import type { Verdict } from '../../model/verdict.ts';
import { t } from '../../shared/t.ts';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

export const actionsWords = /* @__PURE__ */ t({
  verdict: 'What the case studies say',
  /** The counts, then the verdict: "Tried in 3 places: helped partly in 2, not stated in 1. Too few to say." */
  verdictText: ({ id, tried, helped, partly, didNot, notStated }: Verdict) => {
    const counts = [
      helped > 0 && `helped in ${helped}`,
      partly > 0 && `helped partly in ${partly}`,
      didNot > 0 && `did not help in ${didNot}`,
      notStated > 0 && `not stated in ${notStated}`,
    ].filter(Boolean);
    const label = {
      'too-few': 'Too few to say.',
      'mostly-helped': 'It mostly helped.',
      mixed: 'Results are mixed.',
      'mostly-did-not': 'It mostly did not help.',
    };
    return `Tried in ${places(tried)}: ${counts.join(', ')}. ${label[id]}`;
  },
  notTried: 'None of our case studies took this step. They show what its absence costs.',
  role: { did: '', near: 'something close to it', lacked: 'shows what its absence costs' },
} as const);
