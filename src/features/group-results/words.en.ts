import { t } from '../../shared/t.ts';

/** The words that the script of the page for several people needs. Apart from en.ts and from the words of the frame, so that it stays small. */
export const groupResults = /* @__PURE__ */ t({
  files: {
    ownIs: (answered: number, of: number) => `It answers ${answered} of ${of} statements.`,
    ownTwice: 'It is also among the files, and counts once.',
    entry: (name: string, day: string, answered: number, of: number) =>
      `${name}, saved on ${day}, answers ${answered} of ${of} statements.`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    removed: (name: string) => `${name} is removed.`,
    taken: (count: number) => `${count} ${count === 1 ? 'file is' : 'files are'} taken in.`,
    takenNone: 'No file was taken in.',
    refused: (name: string, why: string) => `${name}: ${why}`,
    twice: (as: string) => `The same sheet is here already, as ${as}. It was not taken in again.`,
    tooMany: (most: number) => `There are ${most} sheets already, which is the most. It was not taken in.`,
    wasOwn: 'The sheet that was on this device',
    count: (count: number) => `${count} ${count === 1 ? 'sheet counts' : 'sheets count'}.`,
    needTwo: 'From two sheets on, this page shows where people differ.',
  },
  roles: {
    shown: (names: string) => `Shown by role too: ${names}.`,
    tooFew: 'Other roles are shared by fewer than five people and are not shown apart, so that nobody can be picked out.',
    noneShown: 'Answers are not shown by role: fewer than five people share one, and nobody should be picked out.',
    noneGiven: 'Answers are not shown by role: nobody told one.',
    line: (role: string, count: number, median: string, range: string) => `${role} (${count}): median ${median}, ${range}.`,
  },
  apart: {
    lead: (count: number) =>
      count === 1
        ? 'On one statement people differ by two rungs or more.'
        : `On ${count} statements people differ by two rungs or more. The widest come first.`,
    none: 'Nowhere do people differ by two rungs or more.',
    label: (range: number) => `${range} rungs apart`,
  },
  close: {
    show: (count: number) => `Show ${count === 1 ? 'the statement' : `the ${count} statements`}`,
  },
  view: {
    spread: (median: string, range: string, count: number) =>
      `Median ${median}, ${range}, from ${count} ${count === 1 ? 'person' : 'people'}.`,
    range: (lowest: number, highest: number) => (lowest === highest ? `all at ${lowest}` : `from ${lowest} to ${highest}`),
    counts: (parts: readonly string[]) => `${parts.join(', ')}.`,
    people: (count: number, level: number) => `${count} at ${level}`,
    noLevel: 'Nobody gave a rung.',
    unknown: (count: number) => `${count} ${count === 1 ? 'does' : 'do'} not know.`,
    notOurs: (count: number) => `${count} ${count === 1 ? 'says' : 'say'} it is not ours.`,
    notes: (count: number) => `Notes (${count}), without saying whose`,
    reason: (reason: string) => `Not ours: ${reason}`,
  },
  agree: {
    legend: 'What we settle on',
    legendOf: (topic: string) => `What we settle on: ${topic}`,
    proposed: 'Proposed',
    agreed: 'Settled',
    nothing: 'Nothing proposed',
    tick: 'Settled',
    tickOf: (topic: string) => `Settled: ${topic}`,
    note: 'Note to the agreed sheet, if you like',
    noteOf: (topic: string) => `Note to the agreed sheet: ${topic}`,
  },
  agreed: {
    progress: (agreed: number, of: number) => `${agreed} of ${of} statements are settled.`,
    took: (count: number) => `${count} ${count === 1 ? 'proposal is' : 'proposals are'} taken. What is apart is left to the talk.`,
    tookNone: 'There was no proposal left to take.',
    made: (agreed: number, of: number) =>
      `The agreed sheet, with ${agreed} of ${of} statements, is now the sheet on this device. “Undo” in “Your workbook” brings back what was there.`,
    needOne: 'Nothing is settled yet.',
  },
} as const);
