import type { CaseStudy } from '../../model/case-study.ts';
import { formatDate } from '../../shared/dates.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import { SITE } from '../../shared/site.ts';
import { cleanHtml } from './clean-html.ts';
import { feedsWords as t } from './words.en.ts';

/**
 * A case study as one text for a feed reader: summary, figures, body and sources. `figures` has its figures in words. `body` is
 * the HTML of its body, as on its page.
 */
export function toFullText(study: Pick<CaseStudy, 'summary' | 'sources' | 'url'>, figures: readonly string[], body: string): string {
  const sources = study.sources.map(
    ({ title, publisher, date, url }) =>
      `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>${escapeHtml(t.source(publisher, formatDate(date)))}</li>`,
  );
  return [
    `<p>${escapeHtml(study.summary)}</p>`,
    `<h2>${escapeHtml(t.figures)}</h2><ul>${figures.map((figure) => `<li>${escapeHtml(figure)}</li>`).join('')}</ul>`,
    cleanHtml(body, new URL(study.url, SITE.url).href),
    `<h2>${escapeHtml(t.sources)}</h2><ol>${sources.join('')}</ol>`,
  ].join('');
}
