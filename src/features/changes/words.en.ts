import type { CHANGE_KINDS } from '../../content/changes.ts';
import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const changesWords = /* @__PURE__ */ t({
  title: 'What changed',
  sinceTitle: (date: string) => `What changed since ${date}`,
  description: 'What is new, corrected or withdrawn in this edition, figure by figure.',
  sinceDescription: (date: string) => `What is new, corrected or withdrawn since the edition of ${date}, figure by figure.`,
  lead: (edition: string, since: string) =>
    `What is new, corrected or withdrawn in the edition of ${edition}, compared with the edition of ${since}.`,
  first: (edition: string) =>
    `The edition of ${edition} is the first with a record, so there is no earlier edition to compare it with. From the next edition, this page lists every change.`,
  holds: 'What is in this edition',
  holdings: (studies: number, figures: number, verdicts: number) => [
    count(studies, 'case study', 'case studies'),
    count(figures, 'figure'),
    `${count(verdicts, 'verdict')} on challenges and steps`,
  ],
  none: 'Nothing recorded has changed: the same case studies, figures and verdicts.',
  earlier: 'Compare with an earlier edition',
  since: (date: string) => `Since the edition of ${date}`,
  asData: 'These changes as data (JSON)',
  follow: 'To hear of corrections, use the',
  feed: 'feed of corrections',
  count: (entries: number, kind: string) => `${kind}: ${entries}`,
  kinds: {
    'withdrawn-study': 'Withdrawn case studies',
    'withdrawn-figure': 'Withdrawn figures',
    'corrected-figure': 'Corrected figures',
    'corrected-text': 'Corrected text',
    'changed-figure': 'Updated figures',
    'changed-source': 'Figures with another source',
    'new-study': 'New case studies',
    'renamed-study': 'Case studies with a new address',
    'new-figure': 'New figures',
    verdict: 'Changed verdicts',
  } satisfies Record<(typeof CHANGE_KINDS)[number], string>,
  was: (was: string) => `It was ${was}.`,
  wasSource: (was: string) => `Its source was ${was}.`,
  corrected: (date: string) => `Corrected on ${date}.`,
  withdrawn: (date: string) => `Withdrawn on ${date}.`,
  gone: 'No longer in the case study.',
  led: 'Read instead:',
  formerly: (address: string) => `Its address was ${address}`,
  verdict: (is: string, was: string) => `${is}. It was: ${was}.`,
  newVerdict: (is: string) => `${is}. It is new.`,
  noVerdict: (was: string) => `No longer listed. It was: ${was}.`,
  figure: (value: string, label: string, when: string) => `${value} ${label} (${when})`,
  undatedFigure: (value: string, label: string) => `${value} ${label}`,
} as const);
