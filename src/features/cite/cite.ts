import type { CaseStudy } from '../../model/case-study.ts';
import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { citeWords as t } from './words.en.ts';

/** What a citation says: the page, its edition, and who is responsible for it. */
export interface Cited {
  readonly id: string;
  /** Subject, place and headline in one line. */
  readonly title: string;
  /** The day of the edition, `2026-11-28`. */
  readonly edition: string;
  /** The full address with the edition, so that an almanac that says what changed can find it again. */
  readonly url: string;
}

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export function citedStudy({ slug, name, title, url }: Pick<CaseStudy, 'slug' | 'name' | 'title' | 'url'>, edition: string): Cited {
  return { id: slug, title: `${name}: ${title}`, edition, url: permalink(url, edition) };
}

/** An address with the edition it was read in. The page is the same; the date says which text was cited. */
export function permalink(path: string, edition: string): string {
  const url = new URL(path, SITE.url);
  url.searchParams.set('edition', edition);
  return url.href;
}

/** The citation as text for a document (`plain`, `markdown`) or for a reference manager (`bibtex`, `ris`, `csl`). */
export function formatCitation(cited: Cited, format: CitationFormat): string {
  return FORMATS[format](cited);
}

const FORMATS: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  plain: ({ title, edition, url }) => `${SITE.name}. ${title}. ${t.edition(formatDate(edition))}. ${url}`,
  markdown: ({ title, edition, url }) => `${SITE.name}. [${escapeMarkdown(title)}](${url}). ${t.edition(formatDate(edition))}.`,
  bibtex: toBibtex,
  ris: toRis,
  csl: (cited) => JSON.stringify([toCsl(cited)], undefined, 2),
};

/** An entry for BibTeX and BibLaTeX. Double braces keep the names of places and organisations as they are written. */
function toBibtex({ id, title, edition, url }: Cited): string {
  const [year, month] = edition.split('-');
  const fields = [
    ['author', `{${escapeBibtex(SITE.name)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['url', url],
    ['note', escapeBibtex(`${t.edition(formatDate(edition))}. ${SITE.licence.name}`)],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}}`).join(',\n')}\n}`;
}

/** One record of RIS: one line per tag, with the CRLF line ends of its specification. */
function toRis({ id, title, edition, url }: Cited): string {
  const lines = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', SITE.name],
    ['TI', title],
    ['PB', SITE.name],
    ['PY', edition.slice(0, 4)],
    ['DA', edition.replaceAll('-', '/')],
    ['ET', t.edition(formatDate(edition))],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag ?? ''}  - ${value ?? ''}`).join('\r\n');
}

/** One item of CSL-JSON, the format of Zotero and citeproc. */
function toCsl({ id, title, edition, url }: Cited): Record<string, unknown> {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: SITE.name }],
    'container-title': SITE.name,
    edition: t.edition(formatDate(edition)),
    issued: { 'date-parts': [edition.split('-').map(Number)] },
    URL: url,
    language: SITE.language,
  };
}

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`<>]/g, String.raw`\$&`);

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const escapeBibtex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`);
