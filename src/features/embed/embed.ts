import { escapeHtml } from '../../shared/escape-html.ts';
import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { cardUrl, embedUrl } from '../../shared/urls.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { embedWords as words } from './words.en.ts';

/** The content of an embed: one case study, or a short list with the address of the full list. */
export interface Embed {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** The page of this site that it links to. */
  readonly url: string;
  readonly studies: readonly CaseStudy[];
  /** The number of case studies in the full list; 1 for a single case study. */
  readonly total: number;
}

/** Width and height of a frame in CSS pixels. It fits a column of a page and scrolls if the text is longer. */
const FRAME = { width: 600, study: 420, list: 640 } as const;

const heightOf = ({ kind }: Embed): number => (kind === 'case-studies' ? FRAME.study : FRAME.list);
const online = (path: string): string => new URL(path, SITE.url).href;

/** The name of an embed as a title. */
export const titleOf = ({ kind, name }: Embed): string => (kind === 'case-studies' ? name : words.listOf(name));

/** The code of a frame, for any page. The frame shows the newest edition. */
export const frameCode = (embed: Embed): string =>
  `<iframe src="${online(embedUrl(embed.kind, embed.id))}" title="${escapeHtml(titleOf(embed))}" width="${FRAME.width}" ` +
  `height="${heightOf(embed)}" loading="lazy"></iframe>`;

/** The same content as HTML without scripts or styles. It loads nothing. */
export function snippet(embed: Embed): string {
  const source = `<p>${escapeHtml(words.from(SITE.name, SITE.licence.name))} <a href="${online(embed.url)}">${escapeHtml(online(embed.url))}</a></p>`;
  const [study] = embed.studies;
  const parts = embed.kind === 'case-studies' && study ? studyParts(study) : listParts(embed);
  return ['<blockquote>', ...parts, source, '</blockquote>'].join('\n');
}

const studyParts = (study: CaseStudy): string[] => [
  `<p><strong>${escapeHtml(study.name)}</strong></p>`,
  `<p>${escapeHtml(study.summary)}</p>`,
  `<p>${escapeHtml(words.wentWrong)} ${escapeHtml(study.wentWrong.text)}</p>`,
];

const listParts = (embed: Embed): string[] => [
  `<p><strong>${escapeHtml(titleOf(embed))}</strong></p>`,
  '<ul>',
  ...embed.studies.map(({ name, url }) => `<li><a href="${online(url)}">${escapeHtml(name)}</a></li>`),
  '</ul>',
];

/** Both versions of the code as text to copy. */
export const codeText = (embed: Embed, edition: string): string =>
  `${[titleOf(embed), words.codeFrame, frameCode(embed), words.codeSnippet(formatDate(edition)), snippet(embed)].join('\n\n')}\n`;

/** An oEmbed 1.0 response of the type "rich" (https://oembed.com). Sizes are in pixels. */
export function oEmbedOf(embed: Embed) {
  const [study] = embed.kind === 'case-studies' ? embed.studies : [];
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(embed),
    provider_name: SITE.name,
    provider_url: online('/'),
    html: frameCode(embed),
    width: FRAME.width,
    height: heightOf(embed),
    ...(study && { thumbnail_url: online(cardUrl('case-studies', study.slug)), thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}
