import { TABLE_FACETS } from '../../content/facets.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { sortByPlace } from '../../shared/order.ts';
import { toSafeJson } from '../../shared/safe-json.ts';
import { caseStudyWords as words } from '../../site/case-study-words.en.ts';
import { numberOf } from './sort-keys.ts';
import { STUDY_ROWS_GLOBAL, type StudyCell, type StudyRow } from './study-row.ts';

interface StudyColumn {
  readonly id: string;
  readonly name: string;
  readonly cellOf: (study: CaseStudy) => StudyCell;
}

const namesOf = (links: CaseStudy['areas'] | CaseStudy['principles']): string => links.map(({ name }) => name).join(', ');

/** The first result with the number that it means, so that figures sort by value. */
function mainCell({ results: [main] }: CaseStudy): StudyCell {
  if (!main) return { text: words.missing, sort: '' };
  return { text: `${main.value} ${main.label}`, sort: String(numberOf(main.value) ?? main.value) };
}

/** The columns of the table, in their order. The title is the row heading. */
export const STUDY_COLUMNS: readonly StudyColumn[] = [
  { id: 'place', name: words.place, cellOf: ({ mainPlace }) => ({ text: mainPlace.name, url: mainPlace.url }) },
  { id: 'title', name: words.title, cellOf: ({ title, url }) => ({ text: title, url }) },
  { id: 'kind', name: words.kind, cellOf: ({ mainPlace }) => ({ text: mainPlace.kind.name }) },
  { id: 'country', name: words.country, cellOf: ({ mainPlace }) => ({ text: mainPlace.country.name }) },
  { id: 'year', name: words.year, cellOf: ({ startYear }) => ({ text: startYear.name }) },
  { id: 'areas', name: words.areas, cellOf: ({ areas }) => ({ text: namesOf(areas) }) },
  { id: 'principles', name: words.principles, cellOf: ({ principles }) => ({ text: namesOf(principles) }) },
  {
    id: 'evidence',
    name: words.evidence,
    cellOf: ({ evidence }) => ({ text: words.evidenceOf(evidence.grade, evidence.reason), sort: String(evidence.grade) }),
  },
  { id: 'main', name: words.main, cellOf: mainCell },
];

/** A case study as a row of the table. */
export const toStudyRow = (study: CaseStudy): StudyRow => ({
  slug: study.slug,
  title: study.title,
  cells: STUDY_COLUMNS.map(({ cellOf }) => cellOf(study)),
  values: Object.fromEntries(TABLE_FACETS.map(({ id, valuesOf }) => [id, valuesOf(study).map((value) => value.id)])),
});

/** All rows, sorted by place, as a classic script, so that filters and sorting cover every case study from each page of the table. */
export const toStudyTableScript = (studies: readonly CaseStudy[]): string =>
  `self.${STUDY_ROWS_GLOBAL} = ${toSafeJson(sortByPlace(studies).map(toStudyRow))};\n`;
