/** A citation in a case study's prose: a footnote reference to the id of a source, such as `[^hughes-2020]`. */
const CITATION = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

export type TextPart = { kind: 'text'; text: string } | { kind: 'citation'; sourceId: string };

/** Splits running text into plain text and citations, in order. */
export function splitCitations(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'citation', sourceId: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
