import { AREAS } from '../model/areas.ts';
import type { CaseStudy, Link, Place, Result, Source } from '../model/case-study.ts';
import type { CaseStudyData, CorrectionData, ResultData } from '../model/case-study-schema.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { measureCompleteness } from '../model/completeness.ts';
import { EVIDENCE_GRADES, evidenceReason, gradeEvidence, hasIndependentSource } from '../model/evidence-grade.ts';
import { FAILURE_STAGES } from '../model/failure-stages.ts';
import { indexSimilar, type Comparable, type SimilarStudy } from '../model/similar.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PRINCIPLES } from '../model/principles.ts';
import { measureReplicability } from '../model/replicability.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { STAGES } from '../model/stages.ts';
import { isStale } from '../model/staleness.ts';
import { TASKS } from '../model/tasks.ts';
import { subjectWords } from '../model/subject-words.ts';
import { termOf, type Term } from '../model/taxonomy.ts';
import { THEMES } from '../model/themes.ts';
import { countWords, readingMinutes } from '../shared/text.ts';
import { areaUrl, caseStudyUrl, challengeUrl, EVIDENCE, figureAnchor, listUrl, outcomeUrl, principleUrl, taskUrl, themeUrl } from '../shared/urls.ts';

const SIMILAR_SHOWN = 4;

/** A case study as it was read: its slug, its front matter and its body text. */
export interface RawCaseStudy {
  readonly slug: string;
  readonly data: CaseStudyData;
  readonly body: string;
}

/**
 * Resolves all case studies at once, because they refer to each other: who learnt from whom, which are similar. Sorted by slug.
 * `asOf` is the date of the edition. Throws if a place is unknown, which the gate has already ruled out.
 */
export function resolveCaseStudies(raw: readonly RawCaseStudy[], places: ReadonlyMap<string, Place>, asOf: string): CaseStudy[] {
  const sorted = [...raw].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const bySlug = new Map(sorted.map((study) => [study.slug, study]));
  const linkTo = (slug: string): Link => {
    const study = bySlug.get(slug);
    return { id: slug, name: study ? nameOf(study, places) : slug, url: caseStudyUrl(slug) };
  };
  const describeSimilar = ({ slug, reasons }: SimilarStudy): CaseStudy['similar'] => {
    const data = bySlug.get(slug)?.data;
    return data ? [{ ...linkTo(slug), evidence: resolveEvidence(data), cost: data.cost, reasons }] : [];
  };
  const comparables = sorted.map((study) => toComparable(study, mainPlaceOf(study, places)));
  const findSimilar = indexSimilar(comparables);
  const learners = listLearners(sorted);
  return sorted.map((study, index) => {
    const drawnOnBy = (learners.get(study.slug) ?? []).map(linkTo);
    const comparable = comparables[index];
    return {
      ...resolveOne(study, places, asOf),
      learntFrom: study.data.learntFrom.map(linkTo),
      drawnOnBy,
      replicability: measureReplicability(study.data, drawnOnBy.length),
      similar: comparable ? findSimilar(comparable, SIMILAR_SHOWN).flatMap(describeSimilar) : [],
    };
  });
}

/** The slugs of the case studies that learnt from each case study, in order, by its slug. */
function listLearners(sorted: readonly RawCaseStudy[]): ReadonlyMap<string, readonly string[]> {
  const learners = new Map<string, string[]>();
  for (const { slug, data } of sorted)
    for (const teacher of new Set(data.learntFrom)) learners.set(teacher, [...(learners.get(teacher) ?? []), slug]);
  return learners;
}

type Alone = Omit<CaseStudy, 'learntFrom' | 'drawnOnBy' | 'replicability' | 'similar'>;

function resolveOne(raw: RawCaseStudy, places: ReadonlyMap<string, Place>, asOf: string): Alone {
  const { slug, data, body } = raw;
  const { draft: isDraft, ...written } = data;
  const sources = data.sources.map((source, index) => resolveSource(source, index + 1));
  const startYear = data.period.start.slice(0, 4);
  return {
    ...written,
    id: slug,
    slug,
    name: nameOf(raw, places),
    url: caseStudyUrl(slug),
    places: data.places.map((id) => placeOf(id, places)),
    mainPlace: mainPlaceOf(raw, places),
    ...resolveTerms(data),
    stage: link(termOf(STAGES, data.stage), (id) => listUrl('stage', id)),
    startYear: { id: startYear, name: startYear, url: listUrl('year', startYear) },
    wentWrong: { text: data.wentWrong.text, sources: data.wentWrong.sources.map((id) => sourceOf(id, sources)) },
    failures: data.failures.map((failure) => ({
      ...failure,
      stage: termOf(FAILURE_STAGES, failure.stage),
      source: sourceOf(failure.source, sources),
    })),
    results: data.results.map((result) => resolveResult(result, sources, data.corrections)),
    sources,
    hasIndependentSource: hasIndependentSource(data.sources),
    evidence: resolveEvidence(data),
    completeness: measureCompleteness(data),
    readingMinutes: readingMinutes(countWords(body)),
    isStale: isStale(data.reviewed, asOf),
    isDraft,
  };
}

function resolveTerms(data: CaseStudyData): Pick<CaseStudy, 'areas' | 'principles' | 'tasks' | 'themes' | 'outcomes' | 'challenges'> {
  return {
    areas: data.areas.map((id) => ({ ...link(termOf(AREAS, id), areaUrl), id })),
    principles: PRINCIPLES.flatMap((principle) => {
      const why = data.principles[principle.id];
      return why ? [{ ...link(principle, principleUrl), id: principle.id, why }] : [];
    }),
    tasks: data.tasks.map((id) => link(termOf(TASKS, id), taskUrl)),
    themes: data.themes.map((id) => link(termOf(THEMES, id), themeUrl)),
    outcomes: data.outcomes.map((id) => link(termOf(OUTCOMES, id), outcomeUrl)),
    challenges: data.challenges.map(({ id, helped, how }) => ({
      ...link(termOf(CHALLENGES, id), challengeUrl),
      helped,
      how,
    })),
  };
}

const link = (term: Term, urlOf: (id: string) => string): Link => ({ id: term.id, name: term.name, url: urlOf(term.id) });

function resolveSource(source: CaseStudyData['sources'][number], number: number): Source {
  return { ...source, number, anchor: `source-${source.id}`, kindName: termOf(SOURCE_KINDS, source.kind).name };
}

/** Subject and place, as headings and links name a case study: "Four-day week, South Cambridgeshire". */
const nameOf = (raw: RawCaseStudy, places: ReadonlyMap<string, Place>): string => `${raw.data.subject}, ${mainPlaceOf(raw, places).name}`;

/** The schema has checked that every named source exists. */
function sourceOf(id: string, sources: readonly Source[]): Source {
  const source = sources.find((entry) => entry.id === id);
  if (!source) throw new Error(`"${id}" is not the id of one of the sources.`);
  return source;
}

function resolveResult(result: ResultData, sources: readonly Source[], all: readonly CorrectionData[]): Result {
  const source = sources.find((entry) => entry.id === result.source);
  const id = figureAnchor(result);
  const corrections = all.filter(({ figure }) => figure === id).sort((a, b) => b.date.localeCompare(a.date));
  return { ...result, sourceNumber: source?.number ?? 0, sourceAnchor: source?.anchor ?? '', corrections };
}

function resolveEvidence(data: CaseStudyData): CaseStudy['evidence'] {
  const grade = gradeEvidence(data);
  const { id, name, rule } = EVIDENCE_GRADES[grade];
  return { id, name, rule, grade, reason: evidenceReason(data), url: grade === 0 ? EVIDENCE : listUrl('evidence', id) };
}

function placeOf(id: string, places: ReadonlyMap<string, Place>): Place {
  const place = places.get(id);
  if (!place) throw new Error(`There is no place "${id}": content/places/${id}.yaml is missing.`);
  return place;
}

function mainPlaceOf({ slug, data }: RawCaseStudy, places: ReadonlyMap<string, Place>): Place {
  const [first] = data.places;
  if (!first) throw new Error(`The case study "${slug}" names no place.`);
  return placeOf(first, places);
}

function toComparable({ slug, data }: RawCaseStudy, mainPlace: Place): Comparable {
  return {
    slug,
    subject: subjectWords(data.subject),
    areas: data.areas,
    outcomes: data.outcomes,
    principles: Object.keys(data.principles),
    challenges: data.challenges.map((challenge) => challenge.id),
    kindOfBody: mainPlace.kind.id,
  };
}
