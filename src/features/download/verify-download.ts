import { zipUrl } from '../../shared/urls.ts';

/** The file that a reader chose to have checked. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** In small hexadecimal digits. */
  readonly sha256: string;
}

/** What the page knows of the file that belongs to it. An offline copy came in that very file and knows no checksum. */
export interface Published {
  readonly edition: string;
  readonly sha256?: string | undefined;
  readonly size?: number | undefined;
}

/** What the check found: the file is what the page publishes, what a list names, another one, or there is nothing to compare with. */
export type Verdict =
  | { readonly kind: 'published' }
  | { readonly kind: 'listed' }
  | { readonly kind: 'differs'; readonly expected: string; readonly expectedSize?: number | undefined }
  | { readonly kind: 'other-edition'; readonly edition: string }
  | { readonly kind: 'nothing-to-compare' };

/** Larger than any edition: such a file is not read at all. */
export const LARGEST_DOWNLOAD = 200_000_000;

/**
 * Compares a file with what is published, or with the text of a `SHA256SUMS` chosen beside it. The page's own knowledge
 * goes before that of a list.
 */
export function judgeDownload(file: ChosenFile, published: Published, sums?: string): Verdict {
  if (file.sha256 === published.sha256) return { kind: 'published' };
  const listed = sums === undefined ? undefined : findSum(sums, file.name);
  const named = editionIn(file.name);
  if (listed !== undefined && (published.sha256 === undefined || named !== published.edition))
    return listed === file.sha256 ? { kind: 'listed' } : { kind: 'differs', expected: listed };
  if (named !== undefined && named !== published.edition) return { kind: 'other-edition', edition: named };
  if (published.sha256 === undefined) return { kind: 'nothing-to-compare' };
  return { kind: 'differs', expected: published.sha256, expectedSize: published.size };
}

/** The checksum that a list as `sha256sum` writes it names for a file; browsers add ` (1)` to the name of a second copy. */
function findSum(sums: string, name: string): string | undefined {
  const plain = name.replace(/ ?\(\d+\)(?=\.zip$)/, '');
  const lines = sums.split(/\r?\n/).map((line) => /^([0-9a-f]{64}) [ *](.+)$/i.exec(line));
  return lines.find((line) => line?.[2] === plain)?.[1]?.toLowerCase();
}

/** The edition that a file calls itself by. */
function editionIn(name: string): string | undefined {
  const [edition] = /\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  return edition !== undefined &&
    name.startsWith(
      zipUrl(edition)
        .split('/')
        .at(-1)
        ?.replace(/\.zip$/, '') ?? '',
    )
    ? edition
    : undefined;
}
