import type { EditionRecord } from '../model/edition-schema.ts';
import { writeYaml } from '../shared/write-yaml.ts';
import { CHANGE_KINDS, compareEditions, unexplained, type ComparedEdition, type FigureChange } from './changes.ts';

/** The plan for a release: the file to write, or why there is none, and what an editor should know. */
export interface Release {
  readonly outcome: 'new' | 'same' | 'differs' | 'older';
  /** The text of the record. */
  readonly text: string;
  /** The lines to print. */
  readonly says: readonly string[];
}

const HEADING = '# Written by npm run release. Later editions are compared with it, so it never changes once it is published.\n';

/** Compares the content with the recorded editions, the earliest first. */
export function planRelease(now: ComparedEdition, records: readonly EditionRecord[]): Release {
  const { record } = now;
  const text = HEADING + writeYaml(record);
  const recorded = records.find(({ edition }) => edition === record.edition);
  const latest = records.at(-1)?.edition ?? '';
  const outcome = recorded ? (JSON.stringify(recorded) === JSON.stringify(record) ? 'same' : 'differs') : latest > record.edition ? 'older' : 'new';
  const previous = records.filter(({ edition }) => edition < record.edition).at(-1);
  return { outcome, text, says: [...describeHoldings(record), ...(previous ? describeSince(previous, now) : ['No earlier edition is recorded.'])] };
}

function describeHoldings({ edition, studies, challenges, actions }: EditionRecord): string[] {
  const figures = studies.reduce((sum, study) => sum + study.figures.length, 0);
  const verdicts = Object.keys(challenges).length + Object.keys(actions).length;
  return [`Edition ${edition}: ${studies.length} case studies, ${figures} figures, ${verdicts} verdicts.`];
}

function describeSince(previous: EditionRecord, now: ComparedEdition): string[] {
  const changes = compareEditions(previous, now);
  const counts = CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const);
  const some = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  return [`Since ${previous.edition}: ${some.join(', ') || 'no change'}.`, ...unexplained(changes).map(describeUnexplained)];
}

const describeUnexplained = ({ slug, figure, was, is }: FigureChange): string =>
  `content/case-studies/${slug}.mdx: ${figure} was ${was ?? ''} and ${is === undefined ? 'is gone' : `is now ${is}`}. ` +
  'If it was wrong before, add it to corrections with the date and the reason.';
