import { defineMdastPlugin, type MdastNode } from 'satteri';
import { splitCitations } from '../model/citation.ts';

/** The fields of a source that the plugin reads; the gate has checked the rest. */
interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly date: unknown;
}

/**
 * Turns `[^source-id]` into `<Citation>`, the number of the source in the front matter's list. Puts the notes for the margin
 * before a paragraph: each source that it is the first to cite under its heading. A file without sources is unchanged.
 */
export const citationPlugin = () => {
  let noted = new Set<string>();
  return defineMdastPlugin({
    name: 'citations',
    heading() {
      noted = new Set();
    },
    paragraph(node, context) {
      const sources = sourcesOf(context.data.astro?.frontmatter);
      const cited = splitCitations(context.textContent(node)).flatMap((part) => (part.kind === 'text' ? [] : [part.sourceId]));
      const fresh = [...new Set(cited)].filter((id) => !noted.has(id));
      for (const id of fresh) noted.add(id);
      const numbers = fresh.map((id) => numberOf(id, sources)).sort((a, b) => a - b);
      const notes = numbers.flatMap((number) => noteOf(number, sources) ?? []);
      if (notes.length > 0) context.prependChild(node, component('SideNotes', { notes: notes.join('\n') }));
    },
    text(node, context) {
      const sources = sourcesOf(context.data.astro?.frontmatter);
      const parts = splitCitations(node.value);
      if (sources.length === 0 || parts.every((part) => part.kind === 'text')) return;
      context.replaceNode(
        node,
        parts.map((part): MdastNode =>
          part.kind === 'text' ? { type: 'text', value: part.text } : renderCitation(part.sourceId, sources),
        ),
      );
    },
  });
};

const sourcesOf = (frontmatter: Record<string, unknown> | undefined): CitedSource[] => (frontmatter?.['sources'] ?? []) as CitedSource[];

function renderCitation(id: string, sources: readonly CitedSource[]): MdastNode {
  const number = numberOf(id, sources);
  if (number === 0) throw new Error(`The citation [^${id}] names no source. Run npm run check for the place.`);
  return component('Citation', { source: id, number: String(number) });
}

const component = (name: string, attributes: Readonly<Record<string, string>>): MdastNode => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute' as const, name: key, value })),
  children: [],
});

/** Counted from one; zero if no source has this id. */
const numberOf = (id: string, sources: readonly CitedSource[]): number => sources.findIndex((source) => source.id === id) + 1;

/** Number, publisher and year: enough to identify the source, short enough for one line. */
function noteOf(number: number, sources: readonly CitedSource[]): string | undefined {
  const source = sources[number - 1];
  if (!source) return undefined;
  const text = source.date instanceof Date ? source.date.toISOString() : String(source.date);
  return /^\d{4}/.test(text) ? `${number} ${source.publisher}, ${text.slice(0, 4)}` : `${number} ${source.publisher}`;
}
