import { t } from '../../shared/t.ts';

/** What the scripts of the form say, in a file of their own so that they load no more. */
export const contributeScript = /* @__PURE__ */ t({
  otherTab: 'Another tab changed the draft. This page shows it as it is now.',
  otherTabHere: (label: string) =>
    `Another tab changed “${label}”, where you are typing. What stands here is kept when you go on typing; leave the field to see the other text.`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  raised: (name: string, place: number, places: number) => `${name} is now ${place} of ${places}.`,
  undone: 'Undone.',
  cleared: 'The draft is cleared from this device. Until you leave this page it can be brought back.',
  loaded: 'The draft is loaded from the file, in place of what was here.',
  saved: (name: string) => `Saved as ${name}, if your browser did not ask for another name.`,
  draftFileName: (slug: string) => `${slug}.draft.json`,
  unreadableFileName: 'almanac-draft-unreadable.json',
  fileUnreadable: 'The file could not be read. Nothing was changed.',
  refused: {
    'too-large': 'The file is larger than 1 MB, so it is no draft of this form. Nothing was changed.',
    'not-json': 'The file is not a saved draft: it cannot be read as JSON. It may be cut short. Nothing was changed.',
    'other-format': 'The file is not a draft saved by this form. Nothing was changed.',
    'other-version': 'The draft was saved by another version of the almanac, which this one cannot read. Nothing was changed.',
    shape: (places: string) => `The file has parts that this form has no field for: ${places}. Nothing was changed.`,
  },
  loadFailed: 'A part of this page could not be loaded. What you wrote is kept. Try again when you are connected, or reload the page.',
  untitled: 'No headline yet',
  found: 'Your draft is here, as you left it.',
  newPlace: (name: string) => `${name} (new)`,
  unknownChoice: (id: string) => `${id} (not in the list)`,
  noSources: 'There is no source with a short name yet. Add one under “Sources”.',
  cite: (number: number, title: string) => `Cite ${number}: ${title}`,
  cited: (id: string) => `[^${id}] stands in the text now.`,
  inOrder: (names: string) => `In this order: ${names}.`,
  characters: (count: number) => `${count} so far`,
  words: (count: number) => `${count} ${count === 1 ? 'word' : 'words'} in all five sections; a case study has 450 to 900.`,
  open: (labels: string) => `Still to answer: ${labels}.`,
  allAnswered: 'All of it is answered.',
  grade: (grade: number, name: string) => `Evidence ${grade} of 5: ${name}.`,
  slugTaken: (slug: string) =>
    [
      `There is a case study with the file name "${slug}" already.`,
      'Give this one another file name, or tell us of a mistake in the other.',
    ] as const,
  placeTaken: (id: string) =>
    [`The almanac has the place "${id}" already.`, 'Remove it here, and choose it from the list of places.'] as const,
  sectionEmpty: (title: string) =>
    [`The section “${title}” has no text.`, 'Where the sources tell nothing about it, say so in a sentence.'] as const,
  otherStudy: (title: string) => `The case study “${title}”`,
  /** In place of the name that a field has in a file. */
  thisField: 'This',
  suggestNumber: 'Write it in figures alone, such as 1250, 53.4 or 22 million.',
  /** What to do in the form about problems of these codes. */
  suggestions: {
    'uncited-figure': 'Put the cursor after the statement, open “Cite a source” below the text, and choose where the figure is from.',
    'uncited-source': 'Cite it below a text with “Cite a source”, choose it at a result, or remove it.',
    'unknown-source': 'Name the source under “Sources”, with this short name, or take the mark away and cite another one.',
    'unknown-place': 'Choose a place that is in the list, or add the place below it.',
    'hidden-character': 'Delete the word in which it stands, and type it anew.',
    'near-duplicate':
      'Read that one first. Where it is the same story, write to the editors what it lacks. Where it is not, say so in the headline, and name more sources of your own.',
  },
  hint: 'Hint:',
  problems: (count: number) =>
    count === 0
      ? 'Nothing is wrong. The file is ready to be sent.'
      : `${count} ${count === 1 ? 'thing is' : 'things are'} still to be put right. You can send the file as it is, too; the editors will finish it with you.`,
  hints: (count: number) => `${count} ${count === 1 ? 'hint' : 'hints'}. A hint never stops anything.`,
  wholeText: 'The whole text',
  checking: 'Checking …',
  subject: (title: string) => `A case study for the almanac: ${title}`,
  letter: (title: string, files: readonly string[]) =>
    `Here is a case study for the almanac: ${title}\n\nPlease attach before you send this, since a letter begun by a web page cannot hold a file:\n${files.map((file) => `- ${file}`).join('\n')}\n\nThey were downloaded from the form, so they lie in your folder for downloads.\n\nWhat else the editors should know:\n`,
  tooLong: 'The text is too long for an address, so the page on GitHub opens empty. Copy the file first, and paste it there.',
  downloadPlace: (name: string) => `Save the file of the place (${name})`,
  newPlaceFile: (name: string) => `Propose ${name} on GitHub`,
} as const);
