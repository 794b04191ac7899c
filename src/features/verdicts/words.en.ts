import { formatNumber } from '../../shared/format-number.ts';
import type { Helped, Verdict, VerdictId } from '../../model/verdict.ts';
import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

const places = (number: number): string => (number < 1 ? 'no place' : count(number, 'place'));

/** The words of every verdict. */
export const verdictWords = /* @__PURE__ */ t({
  labels: {
    'too-few': 'Too few to say',
    'mostly-helped': 'Mostly helped',
    'mostly-partly': 'Mostly helped in part',
    mixed: 'Mixed',
    'mostly-did-not': 'Mostly did not help',
  } satisfies Record<VerdictId, string>,
  helped: { yes: 'Helped', partly: 'Helped partly', no: 'Did not help', 'not stated': 'Not stated' } satisfies Record<Helped, string>,
  /** The counts, then the verdict: "Tried in 3 places: helped partly in 2, not stated in 1. Too few to say." */
  text: ({ tried, helped, partly, didNot, notStated }: Omit<Verdict, 'id'>, label: string) => {
    const counts = [
      helped > 0 && `helped in ${helped}`,
      partly > 0 && `helped partly in ${partly}`,
      didNot > 0 && `did not help in ${didNot}`,
      notStated > 0 && `not stated in ${notStated}`,
    ].filter(Boolean);
    return `Tried in ${places(tried)}: ${counts.join(', ')}. ${label}.`;
  },
  lacked: 'Did not take this step',
  noCase: 'No case study says anything about this yet.',
  none: 'No case study took this step. Those listed show the cost of not taking it.',
  roles: { did: '', near: 'did something similar', lacked: 'shows the cost of not doing it' },
  /** What follows the name of a case study: "helped partly; Limited, 2 of 5; £1.2m". */
  facts: (parts: readonly string[]) => `(${parts.join('; ')})`,
  /** The spread of evidence grades: “Grade 1 to 4”. */
  grades: (lowest: number, highest: number) => (lowest === highest ? `Grade ${lowest}` : `Grade ${lowest} to ${highest}`),
  more: (number: number) => `and ${number} more`,
  costKnown: (known: number, total: number) => `${known} of ${total}`,
  title: 'What helped',
  description:
    'What our case studies say about each challenge and each step: where it helped, where it did not, and how strong the evidence is.',
  lead: (challenges: number, steps: number) => `${challenges} challenges and ${steps} steps, each with what our case studies say about it.`,
  rule: 'How verdicts are reached',
  challenges: 'Challenges',
  steps: 'Steps',
  columns: { challenge: 'Challenge', step: 'Step', says: 'What the case studies say', evidence: 'Evidence', cost: 'Cost known' },
  where: (number: number) => `Where: ${count(number, 'case study', 'case studies')}`,
  csv: 'Download all verdicts (CSV)',
  csvColumns: [
    'Kind',
    'Name',
    'Verdict',
    'Tried in places',
    'Helped',
    'Helped partly',
    'Did not help',
    'Not stated',
    'Lacked it',
    'Lowest evidence grade',
    'Highest evidence grade',
    'Cost known in',
    'Case studies',
    'Address',
  ],
  recount: 'Count for places like mine',
  recountHelp: 'Only case studies from places of this type and size are counted. Nothing leaves your device.',
  kind: 'Type of organisation',
  size: 'Population',
  any: 'Any',
  clear: 'Count all places',
  noScript: 'Counting for your own type of place needs JavaScript. Without it, the tables count all places.',
  status: (studies: number, topics: number) =>
    `Counted ${count(studies, 'case study', 'case studies')}. ${topics === 0 ? 'No challenge or step has' : count(topics, 'challenge or step has', 'challenges and steps have')} enough places for a verdict.`,
  statusAll: (studies: number) => `All ${formatNumber(studies)} case studies are counted.`,
  noneHere: 'Not tried in such a place.',
  failed: 'The counts could not load. Reload the page.',
} as const);
