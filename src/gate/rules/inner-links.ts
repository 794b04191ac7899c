import { editDistance } from '../../shared/edit-distance.ts';
import { headingId } from '../../model/page-ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import { AREAS } from '../../model/areas.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { slugify } from '../../shared/urls.ts';
import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { startOf, textOf } from './walk.ts';

type Fault = Pick<Issue, 'message' | 'suggestion'>;

/** Every link within the almanac must lead to a page that will exist, and to a part that this page has. */
export function checkInnerLinks(reading: ParsedFile): Issue[] {
  return reading.nodes.flatMap((node) => {
    const fault = node.type === 'link' ? faultOf(node.url, textOf(node), reading) : undefined;
    return fault ? [{ ...startOf(node), ...fault }] : [];
  });
}

function faultOf(url: string, words: string, reading: ParsedFile): Fault | undefined {
  if (!PLAIN_LINK.test(url)) return undefined;
  const [, path, anchor] = /^(\/(?![/\\])[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (path === undefined) return anchor === undefined ? undefined : ownAnchorFault(anchor, reading);
  return pathFault(path, words, reading) ?? (anchor === undefined ? undefined : anchorFault(path, anchor));
}

/** Links of any other form have their own rule. */
const PLAIN_LINK = /^(?:\/[a-z0-9-]+(?:\.[a-z0-9]+)*)*\/?(?:#[\w-]+)?$/i;

const nameOf = (path: string): string => path.replace(/^\/|\/$/g, '');

function pathFault(path: string, words: string, { context }: ParsedFile): Fault | undefined {
  const name = nameOf(path);
  if (context.fixed.files.has(name)) return undefined;
  const pages = new Set([...context.fixed.pages, ...CELLS, ...context.pages].filter((page) => !context.unpublished.has(page)));
  if (context.unpublished.has(name))
    return {
      message: `The page "${path}" is not shown yet: it is a draft, or a place that no case study names.`,
      suggestion: 'Remove the link until the page exists.',
    };
  if (!pages.has(name))
    return {
      message: `The almanac has no page "${path}".`,
      suggestion: suggestPage(name, words, pages),
    };
  if (path.endsWith('/')) return undefined;
  return { message: `The address "${path}" needs a slash at its end.`, suggestion: `Write ${path}/` };
}

/** The page whose address begins with the words of the link, or else the page nearest to what was written. */
function suggestPage(name: string, words: string, pages: ReadonlySet<string>): string {
  const [folder = ''] = name.split('/');
  const beside = [...pages].filter((page) => page.startsWith(`${folder}/`));
  const near = beside.length > 0 ? beside : [...pages];
  const start = `${folder}/${slugify(words)}`;
  const meant = words.length > 2 ? near.filter((page) => page.startsWith(start)) : [];
  const found = meant.length > 0 ? meant.slice(0, 3) : [nearest(name, near)];
  return `The nearest page is ${found.map((page) => `/${page}/`).join(' or ')}. ${HOW_TO_WRITE}`;
}

const HOW_TO_WRITE = 'Write the folder and the file name without its ending, as /case-studies/name/.';

const nearest = (name: string, pages: readonly string[]): string =>
  pages.map((page) => ({ page, distance: editDistance(name, page, Infinity) })).sort((one, other) => one.distance - other.distance)[0]
    ?.page ?? '';

/** The pages where an area and a principle meet. */
const CELLS = AREAS.flatMap((area) => PRINCIPLES.map((principle) => `areas/${area.id}/${principle.id}`));

/** Parts that every case study has. */
const PARTS: readonly string[] = [...SECTIONS.map(({ id }) => id), 'sources'];

function anchorFault(path: string, anchor: string): Fault | undefined {
  if (/^\/case-studies\/[^/]+\/$/.test(path) && path !== '/case-studies/table/' && PARTS.includes(anchor)) return undefined;
  return {
    message: `Whether "${path}" has a part "#${anchor}" cannot be checked.`,
    suggestion: `Link to the page alone: ${path} Parts that a link may name are, of case studies: ${PARTS.map((part) => `#${part}`).join(', ')}.`,
  };
}

function ownAnchorFault(anchor: string, reading: ParsedFile): Fault | undefined {
  const headings = reading.nodes.filter((node) => node.type === 'heading').map((node) => headingId(textOf(node)));
  const sources = (dataOf(reading, 'case-studies')?.sources ?? []).map(({ id }) => `source-${id}`);
  const known = reading.collection === 'case-studies' ? [...headings, 'sources', ...sources] : headings;
  if (known.includes(anchor) || reading.parsed?.success === false) return undefined;
  return {
    message: `This page has no part "#${anchor}".`,
    suggestion: suggest(anchor, known, `Parts of this page: ${known.map((part) => `#${part}`).join(', ') || 'none'}.`),
  };
}
