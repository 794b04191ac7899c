import type { CaseStudy } from '../model/case-study.ts';
import type { EditionRecord, RecordedStudy } from '../model/edition-schema.ts';
import { figureAnchor } from '../shared/urls.ts';
import type { JudgedTopic } from './verdicts.ts';

/** The topics that have a verdict in an edition. */
export interface Judged {
  readonly challenges: readonly Pick<JudgedTopic, 'id' | 'verdict'>[];
  readonly steps: readonly Pick<JudgedTopic, 'id' | 'verdict'>[];
}

/** The record of an edition, for comparison with later editions. Sorted by id, figures in the author's order. */
export function recordEdition(edition: string, studies: readonly CaseStudy[], judged: Judged): EditionRecord {
  return {
    edition,
    studies: [...studies].map(recordStudy).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    challenges: verdictsOf(judged.challenges),
    actions: verdictsOf(judged.steps),
  };
}

const recordStudy = ({ slug, name, title, added, reviewed, results }: CaseStudy): RecordedStudy => ({
  slug,
  name,
  title,
  added,
  reviewed,
  figures: results.map(({ value, label, when, source }) => ({ id: figureAnchor({ label, when }), value, label, when, source })),
});

const verdictsOf = (topics: Judged['challenges']): EditionRecord['challenges'] =>
  Object.fromEntries(topics.map(({ id, verdict }) => [id, verdict.id] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
