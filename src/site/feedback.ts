import { contentFileOf } from './content-file.ts';
import { editUrl, issueUrl, mailUrl } from '../shared/letters.ts';
import { changeUrl } from '../shared/urls.ts';
import type { Site } from '../shared/site.ts';
import { feedbackWords } from './page-words.en.ts';

const words = feedbackWords.letter;

/** A link that names the page. The section can be inserted after the text `after`. */
interface FeedbackLink {
  readonly url: string;
  readonly after: string;
}

export interface Feedback {
  /** An email, or the form with the case study opened, which has no place for a section. */
  readonly suggest: { readonly url: string; readonly after?: string };
  readonly report: FeedbackLink;
  /** On GitHub; undefined if this edition has no repository. */
  readonly issue: FeedbackLink | undefined;
  /** Undefined also if the page has no single content file. */
  readonly edit: string | undefined;
}

/** The feedback links of a page, with the page already named. All addresses are absolute, so that they work in a copy on a disk. */
export function feedbackOf(page: { readonly title: string; readonly path: string }, site: Site): Feedback {
  const address = new URL(page.path, site.url).href;
  const file = contentFileOf(page.path);
  const slug = /^content\/case-studies\/(.*)\.mdx$/.exec(file ?? '')?.[1];
  const issue = issueUrl(site, 'mistake', { title: words.mistake(page.title), page: address, section: '' });
  const letter = (subject: string, asks: readonly string[]): FeedbackLink => ({
    url: mailUrl(site.editors, { subject, body: [`${words.page} ${page.title}`, address, '', words.section, ...asks].join('\n') }),
    after: encodeURIComponent(words.section),
  });
  return {
    suggest: slug ? { url: changeUrl(slug) } : letter(words.change(page.title), [words.askChange, words.askSource]),
    report: letter(words.mistake(page.title), [words.askMistake, words.askSource]),
    issue: issue === undefined ? undefined : { url: issue, after: '&section=' },
    edit: file && editUrl(site, file),
  };
}
