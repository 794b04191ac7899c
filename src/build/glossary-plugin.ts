import { readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileGlossary, type MarkFirstUses } from './glossary-words.ts';
import { slugify } from '../shared/urls.ts';
import { glossaryTermSchema } from '../model/prose-schema.ts';

export const GLOSSARY = 'content/glossary.yaml';

const UNMARKED = ['heading', 'link', 'blockquote', 'table', 'mdxJsxFlowElement', 'mdxJsxTextElement'];

/**
 * Marks the first use of each word of the glossary in a case study, and adds the ids of the marked words to the front
 * matter as `words`, in the order of the text.
 */
export const glossaryPlugin = () => {
  const markFirstUses = readGlossary();
  const seen = new Set<string>();
  return defineMdastPlugin({
    name: 'glossary',
    text(node, context) {
      const frontmatter = context.data.astro?.frontmatter;
      if ([...ancestors(node, (child) => context.parent(child))].some(({ type }) => UNMARKED.includes(type))) return;
      const parts = markFirstUses(node.value, seen);
      if (parts.every((part) => part.kind === 'text')) return;
      if (frontmatter) frontmatter['words'] = [...seen];
      context.replaceNode(
        node,
        parts.map((part): MdastNode => (part.kind === 'text' ? { type: 'text', value: part.text } : renderWord(part))),
      );
    },
  });
};

function* ancestors(node: MdastNode, parentOf: (node: MdastNode) => MdastNode | undefined): Generator<MdastNode> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

let compiled: { readonly source: string; readonly mark: MarkFirstUses } | undefined;

/** Reads the glossary for each file, so that the preview shows an edit to it at once. Compiles it only when it has changed. */
function readGlossary(): MarkFirstUses {
  const source = readFileSync(GLOSSARY, 'utf8');
  if (compiled?.source !== source) compiled = { source, mark: compile(source) };
  return compiled.mark;
}

const compile = (source: string): MarkFirstUses =>
  compileGlossary(
    z
      .array(glossaryTermSchema)
      .parse(parse(source))
      .filter(({ mark }) => mark)
      .map(({ term, aliases }) => ({ id: slugify(term), names: [term, ...aliases] })),
  );

function renderWord({ id, text }: { id: string; text: string }): MdastNode {
  return {
    type: 'mdxJsxTextElement',
    name: 'GlossaryWord',
    attributes: [{ type: 'mdxJsxAttribute', name: 'word', value: id }],
    children: [{ type: 'text', value: text }],
  };
}
