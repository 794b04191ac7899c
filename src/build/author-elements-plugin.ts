import { defineHastPlugin, type HastNode } from 'satteri';
import { element, type Children, type Element } from './elements.ts';
import { renderCitation } from './citation-mark.ts';

type Attributes = Readonly<Record<string, string>>;

/** The components that authors and our own plugins may use in MDX, each with its HTML. Nothing else reaches a page. */
const AUTHOR_ELEMENTS: Readonly<Record<string, (attributes: Attributes, children: Children) => Element>> = {
  Citation: ({ source = '', number }) => renderCitation(source, Number(number)),
  /** `word` is the id of the word in the glossary. */
  GlossaryWord: ({ word = '' }, children) => element('a', { className: ['word'], id: `use-${word}`, href: `#word-${word}` }, children),
  Quotation: ({ by = '', source = '' }, children) =>
    element('figure', { className: ['quotation'] }, [
      element('blockquote', {}, children),
      element('figcaption', {}, [element('a', { href: `#source-${source}` }, [by])]),
    ]),
  /** In the margin on wide screens, beside the paragraph that cites them. Screen readers get the same from the list of sources. */
  SideNotes: ({ notes = '' }) =>
    element(
      'span',
      { className: ['side-notes'], ariaHidden: 'true', dataPagefindIgnore: 'all' },
      notes.split('\n').map((note) => element('span', {}, [note])),
    ),
  Timeline: (_, children) => element('div', { className: ['timeline'] }, children),
};

type Component = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Turns the components of authors and of our own plugins into HTML, and lets wide tables scroll. */
export const authorElementsPlugin = () => {
  const filter = Object.keys(AUTHOR_ELEMENTS);
  return defineHastPlugin({
    name: 'author-elements',
    mdxJsxFlowElement: [{ filter, visit: toElement }],
    mdxJsxTextElement: [{ filter, visit: toElement }],
    element: [
      {
        filter: ['table'],
        visit: ({ children }) =>
          element('div', { className: ['scroll'] }, [element('table', { className: ['table'] }, children as Element[])]),
      },
    ],
  });
};

function toElement({ name, attributes, children }: Readonly<Component>): Element {
  const make = AUTHOR_ELEMENTS[name ?? ''];
  if (!make) throw new Error(`<${String(name)}> has no HTML of its own.`);
  const values = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  );
  return make(Object.fromEntries(values) as Attributes, children as Element[]);
}
