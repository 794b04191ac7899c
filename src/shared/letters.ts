import type { Site } from './site.ts';

/** The address of an e-mail with its subject and text filled in (RFC 6068): line ends are those of mail, and spaces are encoded. */
export function mailUrl(to: string, { subject, body }: { readonly subject: string; readonly body: string }): string {
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}

/** The names of the issue forms in .github/ISSUE_TEMPLATE, without their extension. */
export type IssueForm = 'mistake' | 'tip' | 'case-study' | 'question';

/**
 * GitHub's page for a new issue, with the form chosen and its fields filled in by their ids. Undefined if this edition
 * has no repository.
 */
export function issueUrl(
  { repository }: Pick<Site, 'repository'>,
  form: IssueForm,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  const filled = Object.entries(fields).map(([name, value]) => `&${name}=${encode(value)}`);
  return repository === '' ? undefined : `${repository}/issues/new?template=${form}.yml${filled.join('')}`;
}

/** GitHub's page for changing a file. Undefined if this edition has no repository. */
export function editUrl({ repository }: Pick<Site, 'repository'>, file: string): string | undefined {
  return repository === '' ? undefined : `${repository}/edit/main/${file}`;
}

/** Like encodeURIComponent, but never throws: a lone surrogate becomes the replacement character. */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
