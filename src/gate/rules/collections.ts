/** Every part of the content: the name of its folder in `content`, or of its single file. */
export const COLLECTIONS = [
  'case-studies',
  'places',
  'actions',
  'areas',
  'principles',
  'tasks',
  'themes',
  'outcomes',
  'challenges',
  'networks',
  'pages',
  'routes',
  'exercises',
  'editions',
  'assessment.yaml',
  'glossary.yaml',
  'synonyms.yaml',
  'mapping.yaml',
  'contributors.yaml',
  'taken-up.yaml',
  'links.yaml',
  'addresses.yaml',
] as const;

export type Collection = (typeof COLLECTIONS)[number];

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);

/** The folders of YAML files, which have no body text. */
const YAML_FOLDERS: readonly Collection[] = ['places', 'actions', 'editions'];

/** The part of the content that a file belongs to; undefined if nothing would read it. */
export function collectionOf(file: string): Collection | undefined {
  const [top, name, part, ...deeper] = file.split('/');
  if (top !== 'content' || name === undefined || deeper.length > 0 || !isCollection(name)) return undefined;
  if (part === undefined) return name.endsWith('.yaml') ? name : undefined;
  return part.endsWith(endingOf(name)) ? name : undefined;
}

/** The file extension of a part of the content, with its dot. */
export const endingOf = (collection: Collection): '.mdx' | '.yaml' =>
  collection.endsWith('.yaml') || YAML_FOLDERS.includes(collection) ? '.yaml' : '.mdx';

/** The name of a file without its folders and its extension. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
