import { readFile } from 'node:fs/promises';
import { caseStudyWords, studyFieldsWords } from './site/case-study-words.en.ts';
import { placesWords, routesWords } from './features/browse/words.en.ts';
import { readRenderedBody } from './features/case-study/stored-body.build.ts';
import { readStudyBody, studyPath } from './features/case-study/study-file.build.ts';
import { minutesWords } from './features/case-study/words.en.ts';
import { getCollection, getEntry, render } from 'astro:content';
import { assembleLibrary, type Library } from './content/assemble-library.ts';
import { toAssessmentData, type AssessmentData } from './content/assessment-data.ts';
import { buildAToZ } from './features/browse/a-to-z.ts';
import { findDeadLinks, type DeadLinks } from './content/dead-links.ts';
import type { ContentIndex } from './features/contribute-draft/content-index.ts';
import { resolvePoints, type Point } from './content/points.ts';
import type { RawCaseStudy } from './content/resolve-case-study.ts';
import { resolveExercise, type Exercise } from './content/resolve-exercise.ts';
import { resolveRoute, type Route } from './content/resolve-route.ts';
import { judgeChallenges, judgeSteps } from './content/verdicts.ts';
import { toTableFiles, type TableFile } from './content/tables/table-file.ts';
import { resolveTakenUp, type TakenUp } from './content/taken-up.ts';
import { toStudyData, type StudyData } from './content/study-data.ts';
import { outcomeUrl, stepUrl } from './shared/urls.ts';
import type { AreaId } from './model/areas.ts';
import type { CaseStudy, Place } from './model/case-study.ts';
import type { EditionRecord } from './model/edition-schema.ts';
import { OUTCOMES } from './model/outcomes.ts';
import { FIXED_ADDRESSES } from './shared/site-pages.ts';
import { compareText } from './shared/compare-text.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getGlossary, getMapping, getNetworks, readMeanings, readProse, type Body } from './prose.ts';

/*
 * The only API to the content. Everything is resolved once and sorted, without drafts; pages, cards and feeds get
 * what they need from here and look nothing up again.
 */

export { getChallengesOf, getGlossary, getMapping, getMeanings, getNetworks, readProse } from './prose.ts';

/** Every case study as it was read, including drafts, by slug. */
const getRead = oncePerBuild(async () => new Map((await readCaseStudies()).map((study) => [study.slug, study])));

const getLibrary = oncePerBuild(readLibrary);

export async function getCaseStudies(): Promise<readonly CaseStudy[]> {
  return (await getLibrary()).caseStudies;
}

/** Every case study as the browser tools and the data files use it, by slug. */
export const getStudyData = oncePerBuild(async (): Promise<readonly StudyData[]> => {
  const words = { ...caseStudyWords, ...studyFieldsWords, populationOf: placesWords.populationOf, minutes: minutesWords.sentences };
  return (await getCaseStudies()).map((study) => toStudyData(study, words));
});

/** Places that have at least one case study, by name. */
export async function getPlaces(): Promise<readonly Place[]> {
  return (await getLibrary()).places;
}

export async function getEdition(): Promise<string> {
  return (await getLibrary()).edition;
}

/** The body of a case study, as HTML and as a component, and the words of the glossary that are marked in it. */
export async function renderCaseStudy(slug: string) {
  const read = (await getRead()).get(slug);
  if (!read) throw new Error(`There is no case study "${slug}".`);
  const { html, words: ids } = readRenderedBody(slug);
  const entry = { id: slug, collection: 'case-studies', data: read.data, rendered: { html } } as const;
  const [{ Content }, glossary] = await Promise.all([render(entry), getGlossary()]);
  const words = ids.flatMap((id) => glossary.filter((word) => word.id === id).map(({ data }) => ({ id, ...data })));
  return { html, Content, words };
}

/** The file of every published case study as its author wrote it, by slug. */
export async function getOriginals(): Promise<readonly { slug: string; text: string }[]> {
  const files = (await getCaseStudies()).map(async ({ slug }) => ({ slug, text: await readFile(studyPath(slug), 'utf8') }));
  return Promise.all(files);
}

/** The recorded editions, the earliest first. */
export async function getEditions(): Promise<readonly EditionRecord[]> {
  return (await getCollection('editions')).map(({ data }) => data).sort((a, b) => (a.edition < b.edition ? -1 : 1));
}

/** The guided routes in order, each with its body as a component and its steps linked to pages. */
export const getRoutes = oncePerBuild(async (): Promise<readonly (Route & { Content: Body })[]> => {
  const { caseStudies, places } = await getLibrary();
  const networks = (await getNetworks()).map(({ id, url, data }) => ({ id, url, name: data.name }));
  const routes = (await getCollection('routes')).map(async (entry) => ({
    ...resolveRoute(entry.id, entry.data, { caseStudies, places, networks, pageNames: routesWords.pageNames }),
    Content: (await render(entry)).Content,
  }));
  return (await Promise.all(routes)).sort((a, b) => a.order - b.order);
});

/** The exercises for teams in order, each with its case studies and its note as a component. */
export async function getExercises(): Promise<readonly (Exercise & { Content: Body })[]> {
  const caseStudies = await getCaseStudies();
  const exercises = (await getCollection('exercises')).map(async (entry) => ({
    ...resolveExercise(entry.id, entry.data, caseStudies),
    Content: (await render(entry)).Content,
  }));
  return (await Promise.all(exercises)).sort((a, b) => a.order - b.order);
}

/** The statements of the self-assessment and the actions, with everything they link to. */
export const getAssessment = oncePerBuild(async (): Promise<AssessmentData> => {
  const [statements, actions, library] = await Promise.all([getCollection('assessment'), getCollection('actions'), getLibrary()]);
  return toAssessmentData(
    statements.map(({ data }) => data),
    actions.map(({ id, data }) => ({ id, data })),
    library,
  );
});

/** Organisations outside the almanac that adopted the subjects of its case studies. */
export const getTakenUp = oncePerBuild(async (): Promise<TakenUp[]> => {
  const entries = (await getCollection('taken-up')).map(({ data }) => data);
  return resolveTakenUp(entries, await getCaseStudies());
});

/** The points of the briefing in an area, each with its case studies. */
export async function getPoints(area: AreaId): Promise<Point[]> {
  const { data } = await readProse('areas', area);
  return resolvePoints(data.points, await getCaseStudies());
}

/** The combined verdict of the case studies on every challenge and every step. */
export const getVerdicts = oncePerBuild(async () => {
  const [assessment, { caseStudies }] = await Promise.all([getAssessment(), getLibrary()]);
  return { challenges: judgeChallenges(caseStudies), steps: judgeSteps(assessment, stepUrl) };
});

/** Every table of the data, in order. */
export const getTableFiles = oncePerBuild(readTableFiles);

/** The text of a case study as written. Throws if its file does not exist. */
export const getCaseStudyText = (slug: string): string => readStudyBody(slug);

/** All content by id, including drafts and places without a case study, to compare a new case study with. */
export async function getContentIndex(): Promise<ContentIndex> {
  const [read, places, networks] = await Promise.all([getRead(), getCollection('places'), getCollection('networks')]);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    places: places.map(({ id, data }) => ({ id, name: data.name })).sort((a, b) => compareText(a.name, b.name)),
    studies: [...read.values()]
      .map(({ slug, data }) => ({ slug, title: data.title, places: data.places, sources: data.sources.map(({ url }) => url) }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    networks: [...networks].sort(byId).map(({ id }) => id),
    pages: [...FIXED_ADDRESSES.pages],
    files: [...FIXED_ADDRESSES.files],
  };
}

/** The contributors to the almanac, by role or team, each with the number of case studies it owns. */
export async function getContributors() {
  const studies = await getCaseStudies();
  const entries = (await getCollection('contributors')).map(({ data }) => data);
  return entries.map((entry) => ({ ...entry, answersFor: studies.filter(({ owner }) => owner === entry.name).length }));
}

/** Addresses that fail repeatedly, according to the last report of `npm run links`. */
export const getDeadLinks = oncePerBuild(async (): Promise<DeadLinks> => {
  const entry = await getEntry('links', 'links');
  return findDeadLinks(entry?.data.failed ?? []);
});

/** Everything that readers can look up, by letter. */
export const getAToZ = oncePerBuild(async () => {
  const [routes, networks, { names }] = await Promise.all([getRoutes(), getNetworks(), getMapping()]);
  const more = [
    ...routes.map(({ title, url }) => ({ name: title, url })),
    ...networks.map(({ data, url }) => ({ name: data.name, url })),
    ...names.map(({ outcome, was }) => ({ name: was.name, url: outcomeUrl(outcome) })),
  ];
  return buildAToZ(await getCaseStudies(), await getPlaces(), more);
});

async function readTableFiles(): Promise<readonly TableFile[]> {
  const [library, { actions: steps }, { challenges }, glossary] = await Promise.all([
    getLibrary(),
    getAssessment(),
    getVerdicts(),
    getGlossary(),
  ]);
  const [ofChallenges, ofOutcomes] = await Promise.all([readMeanings('challenges'), readMeanings('outcomes')]);
  return toTableFiles({
    edition: library.edition,
    studies: library.caseStudies,
    places: library.places,
    challenges: challenges.map((challenge) => ({ ...challenge, meaning: ofChallenges.get(challenge.id) ?? '' })),
    steps,
    outcomes: OUTCOMES.map(({ id, name }) => ({ id, name, url: outcomeUrl(id), meaning: ofOutcomes.get(id) ?? '' })),
    glossary,
  });
}

async function readLibrary(): Promise<Library> {
  const places = await getCollection('places');
  return assembleLibrary([...(await getRead()).values()], places, { withDrafts: import.meta.env.DEV });
}

async function readCaseStudies(): Promise<RawCaseStudy[]> {
  if (import.meta.env.DEV) return (await import('./fresh-content.ts')).readFreshCaseStudies();
  return (await getCollection('case-studies')).map(({ id, data }) => ({ slug: id, data, body: readStudyBody(id) }));
}
