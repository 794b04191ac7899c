import { t } from '../../shared/t.ts';

export const citeWords = /* @__PURE__ */ t({
  heading: 'Cite this case study',
  lead: 'The address names the edition, so that readers know which text you used.',
  copy: 'Copy',
  embed: 'Put this on your website',
  copyOf: (format: string) => `Copy: ${format}`,
  edition: (date: string) => `Edition of ${date}`,
  formats: {
    plain: 'Plain text',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS (EndNote, Mendeley, Zotero)',
    csl: 'CSL-JSON (Zotero)',
  },
} as const);
