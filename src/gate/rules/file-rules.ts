import { slugify } from '../../shared/urls.ts';
import { collectionOf, COLLECTIONS, endingOf, idOf, type Collection } from './collections.ts';
import { suggest } from './nearest.ts';
import { START, type Issue, type Problem } from './problem.ts';
import { applyRules, withoutRule, type Rule } from './rule.ts';

/** An entry of the folder `content`, not read yet. Links are not followed. */
export interface Entry {
  /** Its path from the root of the project, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

/** An entry with its namesakes. */
export interface Listed {
  readonly entry: Entry;
  /** The paths of other entries that differ from it only in capitals, or in how a letter is encoded. */
  readonly namesakes: readonly string[];
}

/** Adds to each entry the others with the same name. */
function listNamesakes(entries: readonly Entry[]): Listed[] {
  const byName = new Map<string, string[]>();
  for (const { path } of entries) byName.set(fold(path), [...(byName.get(fold(path)) ?? []), path]);
  return entries.map((entry) => ({ entry, namesakes: (byName.get(fold(entry.path)) ?? []).filter((path) => path !== entry.path) }));
}

const fold = (path: string): string => path.normalize('NFKC').toLowerCase();

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;
const LARGEST_FILE = 256 * 1024;
/** The record of an edition has every figure: about 1,500 bytes per case study. Only `npm run release` writes it. */
const LARGEST_RECORD = 4 * 1024 * 1024;

/** The rules for each entry before it is opened. If one of them finds a problem, the entry is not opened. */
export const FILE_RULES: readonly Rule<Listed>[] = [
  { id: 'file-kind', code: 'not-a-file', check: checkKind },
  { id: 'file-place', code: 'unknown-file', check: checkPlace },
  { id: 'file-name', code: 'file-name', check: checkName },
  { id: 'file-name-device', code: 'file-name', check: checkDeviceName },
  { id: 'file-name-once', code: 'same-name', check: checkNameOnce },
  { id: 'file-size', code: 'file-size', check: checkSize },
];

/** Checks whether each entry may be opened. Entries with a problem are not opened. */
export function inspectEntries(entries: readonly Entry[], without?: string): Problem[] {
  const rules = withoutRule(FILE_RULES, without);
  return listNamesakes(entries).flatMap((listed) => applyRules(rules, listed.entry.path, listed));
}

function checkKind({ entry: { kind } }: Listed): Issue[] {
  if (kind === 'file' || kind === 'folder') return [];
  const message = kind === 'link' ? 'This is a symbolic link.' : 'This is not an ordinary file.';
  return [{ ...START, message, suggestion: 'Replace it with the file, or delete it.' }];
}

function checkPlace({ entry: { path, kind } }: Listed): Issue[] {
  const [, top = '', ...rest] = path.split('/');
  if (kind === 'folder' && rest.length === 0 && FOLDERS.includes(top)) return [];
  if (kind !== 'folder' && collectionOf(path)) return [];
  if (PICTURE.test(path))
    return [
      {
        ...START,
        message: 'Images are not supported.',
        suggestion: 'Describe it and link to where it is published.',
      },
    ];
  const message = kind === 'folder' ? 'This folder is not used.' : 'Nothing reads this file here, so it would not be published.';
  return [{ ...START, message, suggestion: suggestPlace(path, kind) }];
}

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|ico)$/i;

/** The folders of content that authors write files for. */
const FOLDERS: readonly string[] = COLLECTIONS.filter((name) => !name.includes('.'));

/** Says where a file that nothing reads belongs, with its whole path there as far as that is known. */
function suggestPlace(path: string, kind: Entry['kind']): string {
  const [, top = '', ...rest] = path.split('/');
  const isFolder = kind === 'folder';
  if (FOLDERS.includes(top) && rest.length > 0) return isFolder ? `Move its files directly into content/${top}.` : suggestFile(path, top);
  if (isFolder) return suggest(top, FOLDERS, `Move its files to one of the folders of content: ${FOLDERS.join(', ')}.`);
  if (rest.length > 0) return suggest(top, FOLDERS, moveByEnding(path));
  return suggest(path.split('/').at(-1) ?? '', SINGLE_FILES, moveByEnding(path));
}

const SINGLE_FILES = COLLECTIONS.filter((name) => name.includes('.'));

/** For a file in a folder that is used, but nested too deep or with an extension that belongs elsewhere. */
function suggestFile(path: string, top: string): string {
  const ending = endingOf(top as Collection);
  const target = `content/${top}/${plainNameOf(path)}${ending}`;
  const text = `Files in content/${top} are directly in it and end in ${ending}.`;
  if (path.endsWith(ending) || TEXT.test(path) || (ending === '.yaml' && path.endsWith('.yml'))) return `${text} Rename it to ${target}.`;
  return /\.(?:mdx|ya?ml)$/.test(path)
    ? moveByEnding(path)
    : `${text} Save its text as ${target}; docs/writing-a-case-study.md shows how it starts.`;
}

/** Extensions of a text that was meant to be a content file. */
const TEXT = /\.(?:mdx?|markdown|ya?ml)\.txt$|\.(?:md|markdown)$/;

function moveByEnding(path: string): string {
  const name = plainNameOf(path);
  const others = (ending: string): string =>
    FOLDERS.filter((folder) => folder !== 'case-studies' && folder !== 'places' && endingOf(folder as Collection) === ending).join(', ');
  if (/\.(?:mdx?|markdown)(?:\.txt)?$/.test(path))
    return `If it is a case study, move it to content/case-studies/${name}.mdx. Other folders for .mdx files: ${others('.mdx')}.`;
  if (/\.ya?ml(?:\.txt)?$/.test(path))
    return `If it is a place, move it to content/places/${name}.yaml. Other folders for .yaml files: ${others('.yaml')}.`;
  return 'Delete it, or move it out of the folder content.';
}

/** An extension of a text or document. There may be two, as in `.mdx.txt`. */
const ENDING = /\.(?:mdx?|markdown|ya?ml|txt|docx?|odt|rtf|html?|pdf)$/i;

/** The correct name of a file, without its extensions. */
const plainNameOf = (path: string): string =>
  slugify((path.split('/').at(-1) ?? '').replace(ENDING, '').replace(ENDING, '')) || 'place-topic';

function checkName({ entry: { path, kind } }: Listed): Issue[] {
  const name = idOf(path);
  if (kind === 'folder' || !collectionOf(path) || (NAME.test(name) && name.length <= LONGEST_NAME)) return [];
  const better = slugify(name).slice(0, LONGEST_NAME).replace(/-$/, '');
  const ending = path.slice(path.lastIndexOf(name) + name.length);
  const offer = better === '' ? 'liverpool-working-from-home.mdx' : `${better}${ending}`;
  const suggestion = `Use lower-case letters, digits and single hyphens, up to ${LONGEST_NAME} characters, for example ${offer}.`;
  return [{ ...START, message: `"${name}" cannot be a web address.`, suggestion }];
}

/** True if a file with a wrong name may still be read to report its other problems. False for device names of Windows. */
export const mayBeRead = ({ file, code }: { readonly file: string; readonly code: string }): boolean =>
  code === 'file-name' && !DEVICE.test(idOf(file));

/** Device names of Windows, where no file can have such a name. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function checkDeviceName({ entry: { path } }: Listed): Issue[] {
  const name = idOf(path);
  if (!DEVICE.test(name)) return [];
  const message = `Windows reserves the name "${name}", so no one could check out this file there.`;
  return [{ ...START, message, suggestion: 'Give the file another name that says what it is about.' }];
}

/** On many disks Leeds.yaml and leeds.yaml are the same file, and a checkout loses one of the two. */
function checkNameOnce({ entry: { path }, namesakes }: Listed): Issue[] {
  const earlier = namesakes.find((other) => other < path);
  if (earlier === undefined) return [];
  return [
    {
      ...START,
      message: `The name differs from ${earlier} only in capital letters.`,
      suggestion: 'Rename one.',
    },
  ];
}

function checkSize({ entry: { path, kind, size } }: Listed): Issue[] {
  const largest = collectionOf(path) === 'editions' ? LARGEST_RECORD : LARGEST_FILE;
  if (kind !== 'file' || size <= largest) return [];
  return [
    {
      ...START,
      message: `The file is ${size} bytes; the limit is ${largest}.`,
      suggestion: 'Shorten it. A case study has up to 900 words.',
    },
  ];
}
