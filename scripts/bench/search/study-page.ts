import type { GeneratedStudy } from './generated-studies.ts';

/** A generated case study as a page that the index reads the way it reads a real one. */
export function makeStudyPage({ title, summary, sections, filters, facts }: GeneratedStudy): string {
  const known = Object.entries({ type: 'case-study', ...facts }).filter(([, value]) => value !== '');
  return `<!doctype html>
<html lang="en">
<head><title>${escape(title)}</title></head>
<body><main data-pagefind-body>
<h1>${escape(title)}</h1>
<p data-pagefind-weight="3">${escape(summary)}</p>
<div hidden data-pagefind-meta="${known.map(([name]) => `${name}[data-${name}]`).join(', ')}"${known.map(([name, value]) => ` data-${name}="${escape(value)}"`).join('')}>
${['type:case-study', ...filters].map((filter) => `<span data-pagefind-filter="${escape(filter)}"></span>`).join('')}
</div>
${sections.map(({ heading, paragraphs }) => makeSection(heading, paragraphs)).join('\n')}
</main></body>
</html>
`;
}

const makeSection = (heading: string, paragraphs: readonly string[]): string =>
  `<h2 id="${heading.toLowerCase().replace(/[^a-z]+/g, '-')}">${escape(heading)}</h2>\n${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
