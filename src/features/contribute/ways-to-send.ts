import { editUrl, encode, issueUrl, mailUrl } from '../../shared/letters.ts';
import type { Site } from '../../shared/site.ts';
import type { Finished, FinishedFile } from '../contribute-draft/finish-draft.ts';

/** Addresses may not be longer than this, or a browser or GitHub cuts them. */
export const LONGEST_ADDRESS = 7000;

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** An address with a text in it, or without the text if that would be too long. */
export interface FilledAddress {
  readonly url: string;
  readonly isCut: boolean;
}

/** The GitHub pages that accept a finished case study, or a change to a published one. */
export interface OnGitHub {
  readonly newFile: FilledAddress;
  /** For each new place, a page for its file. */
  readonly newPlaces: readonly FilledAddress[];
  readonly issue: FilledAddress;
}

/** An e-mail that the contributor can complete. The file does not fit into it, so the e-mail asks to attach it. */
export const mailTo = ({ editors }: Pick<Site, 'editors'>, letter: Letter): string => mailUrl(editors, letter);

/** Undefined if this edition has no repository. */
export function onGitHub({ repository }: Pick<Site, 'repository'>, finished: Finished, place: string): OnGitHub | undefined {
  const { study, places, data, original } = finished;
  if (repository === '') return undefined;
  const headline = String(data['title'] ?? '');
  const fields = { title: `Case study: ${headline}`, headline, place, sources: addressesOf(data) };
  const issue = (more: Readonly<Record<string, string>>): string => issueUrl({ repository }, 'case-study', { ...fields, ...more }) ?? '';
  return {
    newFile: original ? changeAt(repository, original.slug) : newFileAt(repository, study),
    newPlaces: places.map((file) => newFileAt(repository, file)),
    issue: fit(issue({ file: study.text }), issue({ sources: '' })),
  };
}

function newFileAt(repository: string, { path, text }: FinishedFile): FilledAddress {
  const empty = `${repository}/new/main?filename=${encode(path)}`;
  return fit(`${empty}&value=${encode(text)}`, empty);
}

/** GitHub's page for an existing file cannot take a text from its address. */
const changeAt = (repository: string, slug: string): FilledAddress => ({
  url: editUrl({ repository }, `content/case-studies/${slug}.mdx`) ?? '',
  isCut: true,
});

const fit = (filled: string, empty: string): FilledAddress =>
  filled.length <= LONGEST_ADDRESS ? { url: filled, isCut: false } : { url: empty, isCut: true };

/** Addresses of the sources, one per line. */
function addressesOf({ sources }: Finished['data']): string {
  const list = Array.isArray(sources) ? (sources as readonly { readonly url?: unknown }[]) : [];
  return list.map(({ url }) => String(url ?? '')).join('\n');
}
