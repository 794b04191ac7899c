import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { toHtml } from 'hast-util-to-html';
import { defineHastPlugin, mdxToJs } from 'satteri';
import { glossaryPlugin } from '../../build/glossary-plugin.ts';
import { HAST_PLUGINS, MDAST_PLUGINS } from '../../build/prose-plugins.ts';
import type { CaseStudyData } from '../../model/case-study-schema.ts';
import { failureListPlugin } from './failure-list.build.ts';

export interface RenderedBody {
  readonly html: string;
  /** The ids of the glossary words marked in it, in text order. */
  readonly words: readonly string[];
}

/**
 * The body of a case study as HTML: its MDX with the list of failures and with marks for sources and glossary words. It uses the
 * same plugins and parser as all other prose, but makes text instead of a module. `file` is for messages. Throws if the body has
 * anything that is not allowed in content.
 */
export function renderBody(body: string, data: CaseStudyData, file: string): RenderedBody {
  const frontmatter: Record<string, unknown> = { ...data };
  let html = '';
  const write = defineHastPlugin({ name: 'write', after: (root) => void (html = toHtml(root)) });
  mdxToJs(body, {
    mdastPlugins: [...MDAST_PLUGINS, glossaryPlugin],
    hastPlugins: [...HAST_PLUGINS, failureListPlugin(data), satteriHeadingIdsPlugin(), write],
    features: { gfm: true, smartPunctuation: true },
    fileURL: pathToFileURL(file),
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
  });
  return { html, words: (frontmatter['words'] ?? []) as string[] };
}
