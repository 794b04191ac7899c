import { count as counted, plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

/** The words that the script of the page for several people needs, in a separate file so that it stays small. */
export const groupResults = /* @__PURE__ */ t({
  files: {
    ownIs: (answered: number, of: number) => `${answered} of ${of} statements answered.`,
    ownTwice: 'It is also one of the files, and is counted once.',
    entry: (role: string, day: string, name: string, answered: number, of: number) =>
      `${role || 'No role given'}, saved on ${day} (${name}): ${answered} of ${of} statements answered.`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    removed: (name: string) => `Removed: ${name}.`,
    taken: (count: number) => `${counted(count, 'file')} added.`,
    takenNone: 'No files added.',
    refused: (name: string, why: string) => `${name}: ${why}`,
    twice: (as: string) => `This response is already included, as ${as}.`,
    tooMany: (most: number) => `The limit is ${most} responses. This file was not added.`,
    wasOwn: 'The response that was on this device',
    count: (count: number) => `${counted(count, 'response')} included.`,
    needTwo: 'Add at least two responses to see where they differ.',
  },
  roles: {
    shown: (names: string) => `Also shown by role: ${names}.`,
    tooFew: 'Roles shared by fewer than five people are not shown, so no one can be identified.',
    noneShown: 'Not shown by role: fewer than five people share one, so no one can be identified.',
    noneGiven: 'Not shown by role: no roles were given.',
    line: (role: string, count: number, median: string, range: string) => `${role} (${count}): median ${median}, ${range}.`,
  },
  apart: {
    lead: (count: number) =>
      count === 1
        ? 'Answers differ by two levels or more on one statement.'
        : `Answers differ by two levels or more on ${count} statements, widest first.`,
    none: 'No answers differ by two levels or more.',
    label: (range: number) => `Differ by ${range} levels`,
  },
  close: {
    show: (count: number) => `Show ${plural(count, 'the statement', `the ${count} statements`)}`,
  },
  view: {
    spread: (median: string, range: string, count: number) => `Median ${median}, ${range}, from ${counted(count, 'person', 'people')}.`,
    range: (lowest: number, highest: number) => (lowest === highest ? `all at ${lowest}` : `from ${lowest} to ${highest}`),
    counts: (parts: readonly string[]) => `${parts.join(', ')}.`,
    people: (count: number, level: number) => `${count} at ${level}`,
    noLevel: 'No levels given.',
    unknown: (count: number) => `${count} answered “don’t know”.`,
    notOurs: (count: number) => `${count} answered “not our responsibility”.`,
    notes: (count: number) => `Anonymous notes (${count})`,
    reason: (reason: string) => `Not our responsibility: ${reason}`,
  },
  agree: {
    legend: 'Agreed answer',
    answer: (name: string) => `: ${name}`,
    legendOf: (topic: string) => `Agreed answer: ${topic}`,
    proposed: 'Suggested',
    agreed: 'Agreed',
    nothing: 'No suggestion',
    tick: 'Agreed',
    tickOf: (topic: string) => `Agreed: ${topic}`,
    note: 'Note (optional)',
    noteOf: (topic: string) => `Note: ${topic}`,
  },
  agreed: {
    progress: (agreed: number, of: number) => `${agreed} of ${of} statements agreed.`,
    took: (count: number) => `${counted(count, 'suggestion')} accepted. Statements with different answers are left for discussion.`,
    tookNone: 'No suggestions left.',
    made: (agreed: number, of: number) =>
      `Agreed answers saved on this device: ${agreed} of ${of}. Use “Undo” to restore the previous ones.`,
    needOne: 'No answers agreed yet.',
  },
} as const);
