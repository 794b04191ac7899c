import { slugify } from '../../shared/urls.ts';
import { collectionOf, endingOf, SCHEMAS, type Collection } from './collections.ts';
import { suggest } from './nearest.ts';
import { START, type Issue } from './problem.ts';
import { idOf } from './read-source.ts';
import type { Rule } from './rule.ts';

/** Something that lies under `content`, as the folder lists it: nothing of it has been read, no link followed. */
export interface Entry {
  /** Its path from the root of the project, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

/** One entry among all. */
export interface Listed {
  readonly entry: Entry;
  /** The paths of other entries that differ from it in capitals only, or in how a letter is written. */
  readonly namesakes: readonly string[];
}

/** Sets beside each entry those of the same name. */
export function listNamesakes(entries: readonly Entry[]): Listed[] {
  const byName = new Map<string, string[]>();
  for (const { path } of entries) byName.set(fold(path), [...(byName.get(fold(path)) ?? []), path]);
  return entries.map((entry) => ({ entry, namesakes: (byName.get(fold(entry.path)) ?? []).filter((path) => path !== entry.path) }));
}

const fold = (path: string): string => path.normalize('NFKC').toLowerCase();

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;
const LARGEST_FILE = 256 * 1024;

/** What is asked of each entry before it is opened. Where one of them finds something, it is not opened. */
export const FILE_RULES: readonly Rule<Listed>[] = [
  { id: 'file-kind', code: 'not-a-file', check: checkKind },
  { id: 'file-place', code: 'unknown-file', check: checkPlace },
  { id: 'file-name', code: 'file-name', check: checkName },
  { id: 'file-name-device', code: 'file-name', check: checkDeviceName },
  { id: 'file-name-once', code: 'same-name', check: checkNameOnce },
  { id: 'file-size', code: 'file-size', check: checkSize },
];

function checkKind({ entry: { kind } }: Listed): Issue[] {
  if (kind === 'file' || kind === 'folder') return [];
  const message = kind === 'link' ? 'This is a link to another place; links are not followed.' : 'This is no ordinary file.';
  return [{ ...START, message, suggestion: 'Put the file itself here, or take this away.' }];
}

function checkPlace({ entry: { path, kind } }: Listed): Issue[] {
  const [, top = '', ...rest] = path.split('/');
  if (kind === 'folder' && rest.length === 0 && Object.hasOwn(SCHEMAS, top) && !top.includes('.')) return [];
  if (kind !== 'folder' && collectionOf(path)) return [];
  if (PICTURE.test(path))
    return [
      {
        ...START,
        message: 'The almanac takes no pictures.',
        suggestion: 'Say in words what the picture shows, and link to where it is published.',
      },
    ];
  const message = kind === 'folder' ? 'Nothing reads this folder.' : 'Nothing reads a file in this place.';
  return [{ ...START, message, suggestion: suggestPlace(top, rest) }];
}

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|ico)$/i;

function suggestPlace(top: string, rest: readonly string[]): string {
  const names = Object.keys(SCHEMAS);
  if (!names.includes(top)) return suggest(top, names, `Move it into one of: ${names.join(', ')}.`);
  const ending = endingOf(top as Collection);
  return rest.join('/').endsWith(ending) || !rest.join('/').includes('.')
    ? `Move what it holds right into content/${top}.`
    : `Files of content/${top} end in ${ending}.`;
}

function checkName({ entry: { path, kind } }: Listed): Issue[] {
  const name = idOf(path);
  if (kind === 'folder' || (NAME.test(name) && name.length <= LONGEST_NAME)) return [];
  const better = slugify(name).slice(0, LONGEST_NAME).replace(/-$/, '');
  const ending = path.slice(path.lastIndexOf(name) + name.length);
  const offer = better === '' ? 'liverpool-working-from-home.mdx' : `${better}${ending}`;
  const suggestion = `Use small letters, digits and single hyphens, at most ${LONGEST_NAME} characters: ${offer}.`;
  return [{ ...START, message: `The file name "${name}" cannot be a web address.`, suggestion }];
}

/** Names that mean a device to Windows, where no file of theirs can be written. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function checkDeviceName({ entry: { path } }: Listed): Issue[] {
  const name = idOf(path);
  if (!DEVICE.test(name)) return [];
  const message = `Windows keeps the name "${name}" for itself, so nobody could check this file out there.`;
  return [{ ...START, message, suggestion: 'Give the file another name, which says what it is about.' }];
}

/** On many disks Leeds.yaml and leeds.yaml are one file, and a checkout loses one of the two. */
function checkNameOnce({ entry: { path }, namesakes }: Listed): Issue[] {
  const earlier = namesakes.find((other) => other < path);
  if (earlier === undefined) return [];
  return [
    {
      ...START,
      message: `${earlier} has the same name but for small and capital letters.`,
      suggestion: 'Give one of the two another name.',
    },
  ];
}

function checkSize({ entry: { kind, size } }: Listed): Issue[] {
  if (kind !== 'file' || size <= LARGEST_FILE) return [];
  return [
    {
      ...START,
      message: `The file has ${size} bytes; at most ${LARGEST_FILE} are read.`,
      suggestion: 'Shorten it: a case study has at most 900 words.',
    },
  ];
}
