import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { resolveCaseStudies } from './lib/resolve-case-study.ts';
import { resolvePlace } from './lib/resolve-place.ts';
import { challengeUrl, networkUrl } from './lib/urls.ts';
import { CHALLENGES } from './model/challenges.ts';
import type { CaseStudy, Link, Place } from './model/case-study.ts';
import type { ProseCollection } from './model/prose-schema.ts';

/**
 * The only door to the content. Everything is resolved once, sorted, drafts left out; pages, cards and feeds take
 * what they need from here and look nothing up again.
 */
interface Library {
  readonly caseStudies: readonly CaseStudy[];
  readonly places: readonly Place[];
  /** The date of this edition: the latest day on which a case study was checked. */
  readonly edition: string;
}

let library: Promise<Library> | undefined;

export async function getCaseStudies(): Promise<readonly CaseStudy[]> {
  return (await getLibrary()).caseStudies;
}

/** Places that have at least one case study, by name. */
export async function getPlaces(): Promise<readonly Place[]> {
  return (await getLibrary()).places;
}

export async function getEdition(): Promise<string> {
  return (await getLibrary()).edition;
}

/** The body of a case study as a component, and the words of the glossary that are marked in it. */
export async function renderCaseStudy(slug: string) {
  const entry = await getEntry('case-studies', slug);
  if (!entry) throw new Error(`There is no case study "${slug}".`);
  const [{ Content, remarkPluginFrontmatter }, glossary] = await Promise.all([render(entry), getGlossary()]);
  const ids = (remarkPluginFrontmatter['words'] ?? []) as string[];
  const words = ids.flatMap((id) => glossary.filter((word) => word.id === id).map(({ data }) => ({ id, ...data })));
  return { Content, words };
}

/** A page of prose: its front matter and its body as a component. */
export async function readProse<C extends ProseCollection | 'pages'>(
  collection: C,
  id: string,
): Promise<{ data: CollectionEntry<C>['data']; Content: Body }> {
  const entry = await getEntry<C, string>(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is missing.`);
  return { data: entry.data, Content: (await render(entry)).Content };
}

/** The networks and initiatives, by name, each with its body as a component. */
export async function getNetworks() {
  const entries = await getCollection('networks');
  const networks = entries.map(async (entry) => ({
    id: entry.id,
    url: networkUrl(entry.id),
    data: entry.data,
    Content: (await render(entry)).Content,
  }));
  return (await Promise.all(networks)).sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}

/** The words of the glossary, from A to Z. */
export async function getGlossary() {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ id, data })).sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}

/** The challenges that touch an area or an outcome, in the order of the model. */
export async function getChallengesOf(kind: 'areas' | 'outcomes', id: string): Promise<Link[]> {
  const entries = await getCollection('challenges', ({ data }) => (data[kind] as readonly string[]).includes(id));
  const ids = entries.map((entry) => entry.id);
  return CHALLENGES.filter((challenge) => ids.includes(challenge.id)).map(({ id: challenge, name }) => ({
    id: challenge,
    name,
    url: challengeUrl(challenge),
  }));
}

type Body = Awaited<ReturnType<typeof render>>['Content'];

function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

async function readLibrary(): Promise<Library> {
  const [studies, places] = await Promise.all([getCollection('case-studies', ({ data }) => !data.draft), getCollection('places')]);
  const known = new Map(places.map(({ id, data }) => [id, resolvePlace(id, data)]));
  const edition =
    studies
      .map(({ data }) => data.reviewed)
      .sort()
      .at(-1) ?? '';
  const raw = studies.map(({ id, data, body }) => ({ slug: id, data, body: body ?? '' }));
  const caseStudies = resolveCaseStudies(raw, known, edition);
  const used = new Set(caseStudies.flatMap((study) => study.places.map((place) => place.id)));
  return {
    caseStudies,
    edition,
    places: [...known.values()].filter((place) => used.has(place.id)).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
