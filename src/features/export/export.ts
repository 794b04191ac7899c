import { formatDate } from '../../shared/dates.ts';
import { escapeHtml as text } from '../../shared/escape-html.ts';
import { OWN } from './export-script.ts';
import type { Selection } from './selection.ts';
import { SITE } from '../../shared/site.ts';
import { caseStudyUrl, DOWNLOAD, slugify } from '../../shared/urls.ts';
import { renderExport as words } from './words.en.ts';

/** A case study as it is in a single-file copy. */
export interface ExportedStudy {
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  /** The ISO date of its last check. */
  readonly checked: string;
  /**
   * Its HTML, with ids that start with `OWN`. Every second part is not HTML but the address of a link to another case study,
   * `slug` or `slug#anchor`: its target depends on the selection.
   */
  readonly html: readonly string[];
}

/** What all single-file copies of an edition share. */
export interface ExportFrame {
  /** The ISO date of the edition. */
  readonly date: string;
  readonly css: string;
  /** The content security policy, which allows this style sheet and nothing else. */
  readonly policy: string;
}

const CONTENTS = 'the_contents';
const LONGEST_NAME = 60;

/** The name of the file. */
export function nameExport({ title }: Selection, date: string): string {
  const name = slugify(title).slice(0, LONGEST_NAME).replace(/-$/, '');
  return `almanac-${name || 'selection'}-${date}.html`;
}

/**
 * The selection as one HTML page that needs nothing else: no script, no request, its style inside. `studies` are the case
 * studies of the selection in its order. The same selection gives the same text.
 */
export function makeExport(selection: Selection, studies: readonly ExportedStudy[], { date, css, policy }: ExportFrame): string {
  const notes = new Map(selection.studies.map(({ slug, note = '' }) => [slug, note.trim()]));
  const slugs = new Set(studies.map(({ slug }) => slug));
  const articles = studies.map((study, index) => makeArticle(study, index + 1, notes.get(study.slug) ?? '', slugs));
  return `<!doctype html>
<html lang="${SITE.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(selection.title)} · ${text(SITE.name)}</title>
<meta name="color-scheme" content="light dark">
<style>${css}</style>
</head>
<body>
${makeOpening(selection, formatDate(date), articles.length)}
<main>
${makeContents(studies)}
${articles.join('\n')}
</main>
${makeFooter(formatDate(date))}
</body>
</html>
`;
}

function makeOpening({ title, address, studies }: Selection, date: string, count: number): string {
  const lines = [
    `<p class="standfirst">${text(words.lead(count, SITE.name, date))}</p>`,
    `<p>${text(words.offline)} ${link(SITE.url)}. ${text(words.newer)}</p>`,
    ...(address ? [`<p>${text(words.sameOnline)} ${link(address)}</p>`] : []),
    ...(studies.some(({ note }) => note?.trim()) ? [`<p>${text(words.notes)}</p>`] : []),
  ];
  return `<header class="edition">\n<h1>${text(title)}</h1>\n${lines.join('\n')}\n</header>`;
}

function makeContents(studies: readonly ExportedStudy[]): string {
  const items = studies.map(
    ({ slug, title, place }) => `<li><a href="#${slug}">${text(title)}</a> <span class="soft">${text(place)}</span></li>`,
  );
  return `<nav class="contents" id="${CONTENTS}" aria-label="${text(words.contents)}">\n<h2>${text(words.contents)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function makeArticle({ slug, title, checked, html }: ExportedStudy, position: number, note: string, slugs: ReadonlySet<string>): string {
  // No slug has a full stop, so an id within a case study never clashes with one in another.
  const body = html.map((part, index) => (index % 2 === 0 ? part.replaceAll(OWN, `${position}.`) : addressOf(part, slugs))).join('');
  const shown = note ? `<div class="reader-note" dir="auto"><b>${text(words.note)}</b> ${text(note)}</div>\n` : '';
  const cited = words.citation(title, SITE.name, formatDate(checked));
  return `<article id="${slug}">
${shown}${body}
<p class="small">${text(words.cite)} ${text(cited)} ${link(online(slug))}</p>
<p class="small no-print"><a href="#${CONTENTS}">${text(words.back)}</a></p>
</article>`;
}

/** A link to another case study leads to its place in the file, or else to the almanac. */
function addressOf(target: string, slugs: ReadonlySet<string>): string {
  const [slug = '', anchor] = target.split('#');
  if (slugs.has(slug)) return `#${slug}`;
  return text(anchor === undefined ? online(slug) : `${online(slug)}#${anchor}`);
}

function makeFooter(date: string): string {
  const { licence, name, url } = SITE;
  return `<footer class="edition">
<h2>${text(words.licence)}</h2>
<p>${text(words.licenceText(licence.name, name))} ${link(licence.url)}</p>
<p>${text(words.citeAll(name, date))} ${link(url)}</p>
<p>${text(words.whole)} ${link(new URL(DOWNLOAD, url).href)}</p>
</footer>`;
}

const online = (slug: string): string => new URL(caseStudyUrl(slug), SITE.url).href;

const link = (address: string): string => `<a href="${text(address)}">${text(address)}</a>`;
