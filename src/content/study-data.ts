import type { AreaId } from '../model/areas.ts';
import type { CaseStudy } from '../model/case-study.ts';
import type { PrincipleId } from '../model/principles.ts';
import { toCitedFacts, type CitedFacts } from './cited-facts.ts';
import { minutesParagraph, type MinutesWords } from './minutes.ts';
import { SITE } from '../shared/site.ts';
import { STUDY_FIELD_IDS, studyFields, type FieldWords, type StudyFieldId } from './study-fields.ts';

/** A case study as the browser tools and the data files use it. */
export interface StudyData {
  readonly slug: string;
  /** Subject and place, as in links. */
  readonly name: string;
  readonly subject: string;
  readonly title: string;
  readonly url: string;
  readonly place: string;
  readonly summary: string;
  /** The paragraph for minutes. */
  readonly minutes: string;
  /** The areas and principles that its flag shows. */
  readonly flag: { readonly areas: readonly AreaId[]; readonly principles: readonly PrincipleId[] };
  /** The values of every field; an empty list if the case study gives none. */
  readonly fields: Readonly<Record<StudyFieldId, readonly string[]>>;
  /** The sources of these values. */
  readonly cited: CitedFacts;
}

export type StudyDataWords = FieldWords & { readonly minutes: MinutesWords };
export type FieldLabels = Readonly<Record<StudyFieldId, string>>;

type ColumnLabels = Readonly<Record<'subject' | 'title' | 'address', string>>;

export function toStudyData(study: CaseStudy, words: StudyDataWords): StudyData {
  const { slug, name, subject, title, url, mainPlace, summary, areas, principles } = study;
  return {
    slug,
    name,
    subject,
    title,
    url,
    place: mainPlace.name,
    summary,
    minutes: minutesParagraph(study, words.minutes),
    flag: { areas: areas.map(({ id }) => id), principles: principles.map(({ id }) => id) },
    fields: Object.fromEntries(studyFields(words).map(({ id, valuesOf }) => [id, valuesOf(study)])) as StudyData['fields'],
    cited: toCitedFacts(study),
  };
}

/** All case studies as one value for programs: the names of the fields, and every case study with its full address. */
export function toStudyFile(studies: readonly StudyData[], labels: FieldLabels): Readonly<Record<string, unknown>> {
  return {
    fields: STUDY_FIELD_IDS.map((id) => ({ id, label: labels[id] })),
    // Only the browser tools need the source of each value.
    caseStudies: studies.map((study) => ({ ...study, cited: undefined, url: new URL(study.url, SITE.url).href })),
  };
}

/** All case studies as rows of a table, the headings first. Several values of a field are separated by semicolons. */
export function toStudyRows(studies: readonly StudyData[], labels: FieldLabels & ColumnLabels): string[][] {
  const headings = [labels.subject, labels.title, ...STUDY_FIELD_IDS.map((id) => labels[id]), labels.address];
  const rows = studies.map(({ subject, title, fields, url }) => [
    subject,
    title,
    ...STUDY_FIELD_IDS.map((id) => fields[id].join('; ')),
    new URL(url, SITE.url).href,
  ]);
  return [headings, ...rows];
}
