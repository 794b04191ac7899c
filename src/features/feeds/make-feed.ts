import { firstSlugOf } from '../../content/first-slug.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { CorrectionData } from '../../model/case-study-schema.ts';
import type { EditionRecord } from '../../model/edition-schema.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import { SITE } from '../../shared/site.ts';
import { caseStudyUrl, feedUrl, figureAnchor, type FeedFormat } from '../../shared/urls.ts';
import { startOfDay, type Feed, type FeedItem } from './feed.ts';
import { MOST, type ListedFeed } from './list-feeds.ts';
import { feedsWords as t } from './words.en.ts';

export interface FeedOptions {
  /** The date of this edition, for a feed without an entry. */
  readonly edition: string;
  /** The recorded editions in date order, to find the first slug of a case study. */
  readonly editions: readonly EditionRecord[];
  /** The full text of a case study as HTML. */
  readonly textOf: (study: CaseStudy) => string;
}

/** A feed in one format with its entries. The last added, or the last corrected, comes first. */
export function makeFeed(listed: ListedFeed, format: FeedFormat, options: FeedOptions): Feed {
  const items =
    listed.contains === 'corrections'
      ? listed.studies
          .flatMap((study) => correctionItems(study, options))
          .sort(byDate)
          .slice(0, MOST)
      : listed.studies.map((study) => studyItem(study, options));
  return {
    title: t.feedTitle(SITE.name, listed.name),
    description: listed.description,
    page: whole(listed.page),
    self: whole(feedUrl(format, listed.id)),
    updated: items.reduce((latest, { updated }) => (updated > latest ? updated : latest), items[0]?.updated ?? startOfDay(options.edition)),
    items,
  };
}

const whole = (path: string): string => new URL(path, SITE.url).href;

const byDate = (a: FeedItem, b: FeedItem): number => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1);

const idOf = (study: CaseStudy, { editions }: FeedOptions): string => whole(caseStudyUrl(firstSlugOf(study, editions)));

function studyItem(study: CaseStudy, options: FeedOptions): FeedItem {
  const { name, title, summary, url, added, reviewed, areas } = study;
  return {
    id: idOf(study, options),
    url: whole(url),
    title: t.itemTitle(name, title),
    summary,
    html: options.textOf(study),
    published: startOfDay(added),
    updated: startOfDay(reviewed),
    tags: areas.map((area) => area.name),
  };
}

/** Each correction is its own entry. The date in its address distinguishes two corrections of one figure. */
const correctionItems = (study: CaseStudy, options: FeedOptions): FeedItem[] =>
  study.corrections.map((correction) => {
    const { date, figure, withdrawn } = correction;
    const end = `?corrected=${date}#${withdrawn || figure === undefined ? 'corrections' : figure}`;
    const sentences = describeCorrection(study, correction);
    return {
      // Corrections of the text and of withdrawn figures link to the same list, so the id distinguishes their entries.
      id: `${idOf(study, options)}?corrected=${date}#${figure ?? 'corrections'}`,
      url: `${whole(study.url)}${end}`,
      title: withdrawn ? t.withdrawn(study.name) : t.corrected(study.name),
      summary: sentences.join(' '),
      html: sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join(''),
      published: startOfDay(date),
      updated: startOfDay(date),
      tags: study.areas.map(({ name }) => name),
    };
  });

function describeCorrection(study: CaseStudy, { figure, was, why }: CorrectionData): string[] {
  const result = study.results.find((each) => figureAnchor(each) === figure);
  return [...(result ? [t.now(result.value, result.label)] : []), t.was(was), why];
}
