import { readFile } from 'node:fs/promises';
import { readLibrary } from '../../../src/gate/check/read-library.ts';
import { parseBody } from '../../../src/gate/check/parse-body.ts';
import { FACETS } from '../../../src/content/facets.ts';
import type { CaseStudy } from '../../../src/model/case-study.ts';
import { readSource } from '../../../src/gate/rules/read-source.ts';
import { textOf, walk } from '../../../src/gate/rules/walk.ts';
import type { Section, StudyText } from './generated-studies.ts';

type Node = Parameters<typeof textOf>[0];

/** The published case studies as plain text, with the facts that their pages give to the search index. */
export async function readRealStudies(root: string): Promise<StudyText[]> {
  const { caseStudies } = await readLibrary(root);
  return Promise.all(caseStudies.map(async (study) => toText(study, await readBody(study.slug))));
}

async function readBody(slug: string): Promise<Node | undefined> {
  const file = `content/case-studies/${slug}.mdx`;
  return readSource(file, await readFile(file, 'utf8'), parseBody).body;
}

function toText(study: CaseStudy, body: Node | undefined): StudyText {
  const { title, summary, mainPlace, startYear, areas, principles, results, organisations } = study;
  const idsOf = (links: readonly { id: string }[]): string => links.map(({ id }) => id).join(' ');
  return {
    title,
    summary,
    sections: [...sectionsOf(body), ...factSections(study)].filter(({ paragraphs }) => paragraphs.length > 0),
    filters: FACETS.flatMap((facet) => facet.valuesOf(study).map(({ id }) => `${facet.id}:${id}`)),
    facts: {
      place: mainPlace.name,
      country: mainPlace.country.name,
      kind: mainPlace.kind.name,
      year: startYear.name,
      areas: idsOf(areas),
      principles: idsOf(principles),
      figure: results[0]?.value ?? '',
      label: results[0]?.label ?? '',
      organisations: organisations.join(', '),
    },
  };
}

/** The paragraphs below each heading of the second level. */
function sectionsOf(body: Node | undefined): Section[] {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const node of body ? walk(body) : []) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: plain(node), paragraphs: [] });
    if (node.type === 'paragraph') sections.at(-1)?.paragraphs.push(plain(node));
  }
  return sections;
}

const plain = (node: Node): string =>
  textOf(node)
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a page shows besides its body. */
const factSections = ({ results, prerequisites, principles, challenges, sources }: CaseStudy): Section[] => [
  { heading: 'In figures', paragraphs: results.map(({ value, label }) => `${value} ${label}`) },
  { heading: 'What must be in place', paragraphs: prerequisites },
  { heading: 'Why these principles', paragraphs: principles.map(({ why }) => why) },
  { heading: 'Challenges it met', paragraphs: challenges.map(({ how }) => how) },
  { heading: 'Sources', paragraphs: sources.map(({ title, publisher }) => `${title}, ${publisher}`) },
];
