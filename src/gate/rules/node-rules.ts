import type { MdastNode } from 'satteri';
import { COMPONENT_ATTRIBUTES, PROSE_NODES } from '../../model/allowed-content.ts';
import { ADDRESS_RULES, adviseOnHttp, findAddressFault } from '../../model/web-address.ts';
import { suggest } from './nearest.ts';
import type { Issue, ProblemCode } from './problem.ts';

/** Why a node is not allowed in content. */
export type Refusal = Pick<Issue, 'message' | 'suggestion'>;

/** A rule for each node of a text. The gate applies it first, and the compiler applies it again. */
export interface NodeRule {
  readonly id: string;
  readonly code: ProblemCode;
  readonly refuse: (node: MdastNode) => Refusal | undefined;
}

/** Content is data, never code: an allow-list of node kinds, components, literal attributes and links. */
export const NODE_RULES: readonly NodeRule[] = [
  { id: 'node-kind', code: 'not-allowed', refuse: refuseKind },
  { id: 'component', code: 'not-allowed', refuse: refuseComponent },
  { id: 'attribute', code: 'not-allowed', refuse: refuseAttribute },
  { id: 'link-kind', code: 'not-allowed', refuse: refuseLinkKind },
  { id: 'link-within', code: 'link-address', refuse: refuseLinkWithin },
  { id: 'link-mail', code: 'link-address', refuse: refuseMail },
  { id: 'task-item', code: 'not-allowed', refuse: refuseTaskItem },
  { id: 'attribute-missing', code: 'not-allowed', refuse: refuseMissingAttribute },
  ...ADDRESS_RULES.map((rule): NodeRule => ({
    id: rule.id.replace('address', 'link'),
    code: 'link-address',
    refuse: (node) => (node.type === 'link' && node.url.startsWith('https:') ? findAddressFault(node.url, [rule]) : undefined),
  })),
];

/** The first fault of a node; undefined if it is allowed. */
export function refusalOf(node: MdastNode, rules: readonly NodeRule[] = NODE_RULES): Refusal | undefined {
  for (const { refuse } of rules) {
    const refusal = refuse(node);
    if (refusal) return refusal;
  }
  return undefined;
}

const TEXT_ONLY = 'Content is text: paragraphs, lists, tables, links, quotations and the components in docs/writing-a-case-study.md.';

const KINDS: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'raw HTML',
  code: 'a code block',
  image: 'an image',
  imageReference: 'an image',
  definition: 'a link with its address elsewhere',
  linkReference: 'a link with its address elsewhere',
  delete: 'struck-out text',
  footnoteDefinition: 'a footnote definition (sources are in the front matter)',
  footnoteReference: 'a footnote (sources are in the front matter and are cited by their ids)',
};

const BRACES = 'Use round brackets, or a backslash before each brace: \\{like this\\}.';
const PICTURES = 'Describe it and link to where it is published.';

const ADVICE: Readonly<Record<string, string>> = {
  mdxFlowExpression: BRACES,
  mdxTextExpression: BRACES,
  image: PICTURES,
  imageReference: PICTURES,
};

function refuseKind({ type }: MdastNode): Refusal | undefined {
  if (isComponent(type) || PROSE_NODES.has(type)) return undefined;
  const suggestion = ADVICE[type] ?? TEXT_ONLY;
  return { message: `${upperFirst(KINDS[type] ?? `"${type}"`)} is not allowed in content.`, suggestion };
}

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function refuseComponent(node: MdastNode): Refusal | undefined {
  if (!isComponentNode(node) || COMPONENT_ATTRIBUTES.has(nameOf(node))) return undefined;
  const suggestion = suggest(nameOf(node), COMPONENT_ATTRIBUTES.keys(), TEXT_ONLY);
  return { message: `<${nameOf(node)}> is not an allowed component.`, suggestion };
}

function refuseAttribute(node: MdastNode): Refusal | undefined {
  if (!isComponentNode(node)) return undefined;
  const allowed = COMPONENT_ATTRIBUTES.get(nameOf(node));
  const bad = allowed && node.attributes.find((attribute) => attribute.type !== 'mdxJsxAttribute' || !isPlain(attribute, allowed));
  if (!bad) return undefined;
  const name = bad.type === 'mdxJsxAttribute' ? bad.name : undefined;
  const takes = allowed.length > 0 ? `Its attributes: ${allowed.map((entry) => `${entry}="…"`).join(' and ')}.` : 'It has no attributes.';
  const what = name === undefined ? 'can have only plain attributes' : `cannot have ${name} in this form`;
  return {
    message: `<${nameOf(node)}> ${what}.`,
    suggestion: name === undefined || allowed.includes(name) ? takes : suggest(name, allowed, takes),
  };
}

/** Task list checkboxes become form controls in a page, which no reader could use. */
function refuseTaskItem(node: MdastNode): Refusal | undefined {
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return undefined;
  return {
    message: `This entry of a list has a box to tick, [${node.checked ? 'x' : ' '}], which a page cannot show.`,
    suggestion: 'Remove the square brackets: "- pay the panel".',
  };
}

function refuseMissingAttribute(node: MdastNode): Refusal | undefined {
  if (!isComponentNode(node)) return undefined;
  const given = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.value.trim() !== '' ? [attribute.name] : [],
  );
  const missing = (COMPONENT_ATTRIBUTES.get(nameOf(node)) ?? []).filter((name) => !given.includes(name));
  if (missing.length === 0) return undefined;
  return {
    message: `<${nameOf(node)}> has no ${missing.join(' and no ')}.`,
    suggestion: `Write <${nameOf(node)} ${(COMPONENT_ATTRIBUTES.get(nameOf(node)) ?? []).map((name) => `${name}="…"`).join(' ')}>: who said it, and the id of the source.`,
  };
}

function refuseLinkKind(node: MdastNode): Refusal | undefined {
  if (node.type !== 'link' || /^(https:\/\/|mailto:|\/(?![/\\])|#)/.test(node.url)) return undefined;
  return {
    message: `The link "${node.url}" does not start with https://.`,
    suggestion: node.url.startsWith('http://') ? adviseOnHttp(node.url) : 'Use a full https address, or the path of a page of the almanac.',
  };
}

/** Links within the almanac must be plain paths and anchors. */
function refuseLinkWithin(node: MdastNode): Refusal | undefined {
  if (node.type !== 'link' || !/^(\/(?![/\\])|#)/.test(node.url) || /^(\/[a-z0-9-]+(\.[a-z0-9]+)*)*\/?(#[A-Za-z0-9_-]+)?$/.test(node.url))
    return undefined;
  return {
    message: `"${node.url}" is not a page of the almanac.`,
    suggestion: 'Use the path of a page, for example /case-studies/name/, or a heading on this page, for example #what-changed.',
  };
}

function refuseMail(node: MdastNode): Refusal | undefined {
  if (node.type !== 'link' || !/^mailto:/i.test(node.url) || /^mailto:[\w.+-]{1,64}@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(node.url))
    return undefined;
  return {
    message: `The link "${node.url}" is not a single email address.`,
    suggestion: 'Use a single email address: mailto:name@example.org.',
  };
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A fragment, `<>`, has no name. */
const nameOf = ({ name }: Component): string => name ?? '';

const isComponent = (type: string): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
const isPlain = ({ name, value }: { name: string; value?: unknown }, allowed: readonly string[]): boolean =>
  allowed.includes(name) && typeof value === 'string';

const isComponentNode = (node: MdastNode): node is Component => isComponent(node.type);
