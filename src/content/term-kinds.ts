import { AREAS } from '../model/areas.ts';
import type { CaseStudy, Link } from '../model/case-study.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PRINCIPLES } from '../model/principles.ts';
import type { ProseCollection } from '../model/prose-schema.ts';
import { TASKS } from '../model/tasks.ts';
import type { Term } from '../model/taxonomy.ts';
import { THEMES } from '../model/themes.ts';
import * as urls from '../shared/urls.ts';

/** A table of the model that has pages of prose: their addresses, and the case studies that belong to each term. */
export interface TermKind {
  readonly id: ProseCollection;
  readonly url: string;
  readonly table: readonly Term[];
  readonly urlOf: (id: string) => string;
  readonly valuesOf: (study: CaseStudy) => readonly Link[];
}

export const TERM_KINDS: Readonly<Record<ProseCollection, TermKind>> = {
  areas: { id: 'areas', url: urls.AREAS, table: AREAS, urlOf: urls.areaUrl, valuesOf: (study) => study.areas },
  principles: {
    id: 'principles',
    url: urls.PRINCIPLES,
    table: PRINCIPLES,
    urlOf: urls.principleUrl,
    valuesOf: (study) => study.principles,
  },
  outcomes: { id: 'outcomes', url: urls.OUTCOMES, table: OUTCOMES, urlOf: urls.outcomeUrl, valuesOf: (study) => study.outcomes },
  tasks: { id: 'tasks', url: urls.TASKS, table: TASKS, urlOf: urls.taskUrl, valuesOf: (study) => study.tasks },
  challenges: {
    id: 'challenges',
    url: urls.CHALLENGES,
    table: CHALLENGES,
    urlOf: urls.challengeUrl,
    valuesOf: (study) => study.challenges,
  },
  themes: { id: 'themes', url: urls.THEMES, table: THEMES, urlOf: urls.themeUrl, valuesOf: (study) => study.themes },
};

/** The case studies that belong to a term, in the order given. */
export function studiesOf(kind: TermKind, id: string, studies: readonly CaseStudy[]): CaseStudy[] {
  return studies.filter((study) => kind.valuesOf(study).some((value) => value.id === id));
}

/** Links to the pages of these terms, in the order given. */
export function linksTo(kind: ProseCollection, ids: readonly string[]): Link[] {
  const { table, urlOf } = TERM_KINDS[kind];
  return ids.map((id) => ({ id, name: table.find((term) => term.id === id)?.name ?? id, url: urlOf(id) }));
}
