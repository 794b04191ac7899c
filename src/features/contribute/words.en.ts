import { count as counted } from '../../shared/plural.ts';
import { formatNumber } from '../../shared/format-number.ts';
import { t } from '../../shared/t.ts';

/** The messages of the form's scripts, in their own file so that the scripts load no more. */
export const contributeScript = /* @__PURE__ */ t({
  otherTab: 'This draft was changed in another tab. You are seeing the latest version.',
  otherTabHere: (label: string) =>
    `“${label}” was changed in another tab. Keep typing to use your text, or leave the field to see the other version.`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `Removed: ${name}.`,
  raised: (name: string, place: number, places: number) => `${name} moved to ${place} of ${places}.`,
  undone: 'Restored.',
  cleared: 'Draft cleared. You can undo this until you leave the page.',
  loaded: 'Draft opened. It replaced what was here.',
  saved: (name: string) => `Downloaded as ${name} (or the name you chose).`,
  draftFileName: (slug: string) => `${slug}.draft.json`,
  unreadableFileName: 'almanac-draft-unreadable.json',
  fileUnreadable: 'We could not read the file. Your draft has not changed.',
  refused: {
    'too-large': 'This file is larger than 1MB, so it is not a draft from this form. Your draft has not changed.',
    'not-json': 'The file is damaged or incomplete, or is not a draft from this form. Your draft has not changed.',
    'other-format': 'This is not a draft from this form. Select a file you downloaded from this page. Your draft has not changed.',
    'other-version': 'This draft is from a version of the almanac that this one cannot open. Your draft has not changed.',
    shape: (places: string) => `This file has fields the form does not recognise: ${places}. Your draft has not changed.`,
  },
  opened: 'Case study opened. Change what you want to change, then check your draft.',
  openedInstead: 'Case study opened. It replaced what was here.',
  openFailed: 'We could not open this case study. Your draft has not changed. Check your connection, or open its file.',
  changeAsk: (slug: string) =>
    `You have a draft here. Open the case study ${slug} instead? It replaces your draft. Download that first if you need it.`,
  changing: (slug: string) => `You are changing a published case study: ${slug}. All that you do not change stays exactly as it is.`,
  studyRefused: {
    'no-study': 'This is not the file of a case study, or its front matter or headings cannot be read. Your draft has not changed.',
    'too-long': 'This file is too long for the form. Change it in a text editor. Your draft has not changed.',
    fields: (names: string) =>
      `This file has fields or values that the form does not offer: ${names}. Change it in a text editor, or email the editors. Your draft has not changed.`,
    code: (lines: string) =>
      `This file has code or text that the form would lose, on these lines: ${lines}. Change it in a text editor, or email the editors. Your draft has not changed.`,
  },
  noChanges: 'Nothing has changed yet. The file is the same as the published one.',
  changes: (count: number) => `${counted(count, 'passage')} changed. Lines with − are published now; lines with + are your text.`,
  passage: (line: number) => `Changes from line ${line}`,
  loadFailed: 'Part of this page could not load. Your draft is safe. Check your connection and try again, or reload.',
  untitled: 'No headline yet',
  found: 'Your draft has been restored.',
  newPlace: (name: string) => `${name} (new)`,
  unknownChoice: (id: string) => `${id} (not in the list)`,
  noSources: 'Add a source first, under “Sources”.',
  cite: (number: number, title: string) => `Cite ${number}: ${title}`,
  cited: (id: string) => `Citation added: [^${id}].`,
  inOrder: (names: string) => `In this order: ${names}.`,
  characters: (count: number) => counted(count, 'character'),
  words: (count: number) => `${counted(count, 'word')}. A case study should have 450 to 900.`,
  open: (labels: string) => `Still to complete: ${labels}.`,
  allAnswered: 'All questions answered.',
  grade: (evidence: string) => `Evidence: ${evidence}.`,
  slugTaken: (slug: string) =>
    [`The file name "${slug}" is already used.`, 'Choose another, or report a mistake in that case study.'] as const,
  placeTaken: (id: string) => [`"${id}" is already in the list of places.`, 'Remove it here and select it there.'] as const,
  brokenComponent: (name: string) =>
    [
      `<${name}> has no matching line that opens or closes it.`,
      `Put back the lines <${name}> and </${name}> as they were, or delete both.`,
    ] as const,
  sectionEmpty: (title: string) => [`“${title}” is empty.`, 'Add text, or say that no source covers it.'] as const,
  otherStudy: (title: string) => `the case study “${title}”`,
  /** Replaces the name that a field has in a file. */
  thisField: 'This',
  suggestNumber: 'Enter a number, for example 1250, 53.4 or 22 million.',
  /** What to do in the form about problems with these codes. */
  suggestions: {
    'uncited-figure': 'Place the cursor after the figure, open “Cite a source” and select its source.',
    'uncited-source': 'Cite it with “Cite a source”, select it for a result, or remove it.',
    'unknown-source': 'Add the source under “Sources” with this short name, or delete the citation and cite another source.',
    'unknown-place': 'Select a place from the list, or add a new place under “A place that is not in the list”.',
    'hidden-character': 'Delete the word and type it again.',
    'near-duplicate':
      'Read that case study first. If it is the same story, email us what is missing. If not, make the headline different and add other sources.',
  },
  hint: 'Suggestion:',
  problems: (count: number) =>
    count === 0
      ? 'No problems. Your file is ready to send.'
      : `${counted(count, 'problem')} to fix. You can still send it; the editors will help you finish.`,
  hints: (count: number) => `${counted(count, 'suggestion')}. Suggestions do not stop you sending it.`,
  wholeText: 'The whole text',
  checking: 'Checking…',
  subject: (title: string) => `A case study for the almanac: ${title}`,
  letter: (title: string, files: readonly string[]) =>
    `Here is a case study for the almanac: ${title}\n\nAttach these files before you send (a web page cannot attach them for you):\n${files.map((file) => `- ${file}`).join('\n')}\n\nThey are in your Downloads folder.\n\nAnything else the editors should know:\n`,
  changeSubject: (title: string) => `A change to a case study: ${title}`,
  changeLetter: (title: string, files: readonly string[]) =>
    `Here is a change to a published case study: ${title}\n\nAttach these files before you send (a web page cannot attach them for you):\n${files.map((file) => `- ${file}`).join('\n')}\n\nThey are in your Downloads folder.\n\nWhat changed, and where to read about it:\n`,
  tooLong: (most: number) =>
    `A GitHub address can have up to ${formatNumber(most)} characters, and this file is longer, so its page opens without your text. Copy the file, then paste it into the GitHub page. You can also download the file and email it.`,
  pasteChange: 'The GitHub page opens with the published text. Copy the file, then paste it over all of that text.',
  downloadPlace: (name: string) => `Download the place file (${name})`,
  newPlaceFile: (name: string) => `Propose ${name} on GitHub`,
} as const);
