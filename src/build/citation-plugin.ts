import { defineMdastPlugin, type MdastNode } from 'satteri';
import { splitCitations } from '../model/citation.ts';

/** What the plugin reads of a source; the gate has checked the rest. */
interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: unknown;
}

/**
 * Turns `[^source-id]` into `<Citation>`: the number of the source in the front matter's list, and a note for the margin
 * where the source is cited for the first time under a heading. A file without sources passes unchanged.
 */
export const citationPlugin = () => {
  let noted = new Set<string>();
  return defineMdastPlugin({
    name: 'citations',
    heading() {
      noted = new Set();
    },
    text(node, context) {
      const sources = (context.data.astro?.frontmatter['sources'] ?? []) as CitedSource[];
      const parts = splitCitations(node.value);
      if (sources.length === 0 || parts.every((part) => part.kind === 'text')) return;
      context.replaceNode(
        node,
        parts.map((part): MdastNode =>
          part.kind === 'text' ? { type: 'text', value: part.text } : renderCitation(part.sourceId, sources, noted),
        ),
      );
    },
  });
};

function renderCitation(id: string, sources: readonly CitedSource[], noted: Set<string>): MdastNode {
  const index = sources.findIndex((source) => source.id === id);
  const source = sources[index];
  if (!source) throw new Error(`The citation [^${id}] names no source. Run npm run check for the place.`);
  const note = noted.has(id) ? [] : [attribute('note', noteOf(source))];
  noted.add(id);
  return {
    type: 'mdxJsxTextElement',
    name: 'Citation',
    attributes: [attribute('source', id), attribute('number', String(index + 1)), ...note],
    children: [],
  };
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

function noteOf({ publisher, title, date }: CitedSource): string {
  const text = date instanceof Date ? date.toISOString() : String(date);
  return /^\d{4}/.test(text) ? `${title}. ${publisher}, ${text.slice(0, 4)}` : `${title}. ${publisher}`;
}
