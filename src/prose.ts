import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { AREAS } from './model/areas.ts';
import { CHALLENGES } from './model/challenges.ts';
import type { Link } from './model/case-study.ts';
import type { Mapping } from './model/mapping-schema.ts';
import { OUTCOMES } from './model/outcomes.ts';
import { PRINCIPLES } from './model/principles.ts';
import type { ProseCollection } from './model/prose-schema.ts';
import { TASKS } from './model/tasks.ts';
import { THEMES } from './model/themes.ts';
import { oncePerBuild } from './once-per-build.ts';
import { compareText } from './shared/compare-text.ts';
import { challengeUrl, networkUrl } from './shared/urls.ts';

/* The part of the library that needs no case studies. Pages import it from library.ts. */

export type Body = Awaited<ReturnType<typeof render>>['Content'];

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
export const getNetworks = oncePerBuild(async () => {
  const entries = await getCollection('networks');
  const networks = entries.map(async (entry) => ({
    id: entry.id,
    url: networkUrl(entry.id),
    data: entry.data,
    Content: (await render(entry)).Content,
  }));
  return (await Promise.all(networks)).sort((a, b) => compareText(a.data.name, b.data.name));
});

/** What each area, principle, task, theme and outcome means, in the order of the model. */
export async function getMeanings() {
  const terms = { areas: AREAS, principles: PRINCIPLES, tasks: TASKS, themes: THEMES, outcomes: OUTCOMES } as const;
  const meanings = Object.entries(terms).map(async ([collection, table]) => {
    const entries = await getCollection(collection as keyof typeof terms);
    const explained = table.map(({ id, name }) => ({ name, meaning: entries.find((entry) => entry.id === id)?.data.meaning ?? '' }));
    return [collection, explained] as const;
  });
  return Object.fromEntries(await Promise.all(meanings));
}

/** How areas, outcomes and missions correspond, and which outcomes were renamed. */
export async function getMapping(): Promise<Mapping> {
  const entry = await getEntry('mapping', 'mapping');
  if (!entry) throw new Error('content/mapping.yaml is missing.');
  return entry.data;
}

/** The words of the glossary, from A to Z. */
export const getGlossary = oncePerBuild(async () => {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ id, data })).sort((a, b) => compareText(a.data.term, b.data.term));
});

/** The challenges that affect an area or an outcome, in the order of the model. */
export async function getChallengesOf(kind: 'areas' | 'outcomes', id: string): Promise<Link[]> {
  const entries = await getCollection('challenges', ({ data }) => (data[kind] as readonly string[]).includes(id));
  const ids = entries.map((entry) => entry.id);
  return CHALLENGES.filter((challenge) => ids.includes(challenge.id)).map(({ id: challenge, name }) => ({
    id: challenge,
    name,
    url: challengeUrl(challenge),
  }));
}

/** What each challenge or outcome means, by its id. */
export async function readMeanings(collection: 'challenges' | 'outcomes'): Promise<ReadonlyMap<string, string>> {
  return new Map((await getCollection(collection)).map(({ id, data }) => [id, data.meaning]));
}
