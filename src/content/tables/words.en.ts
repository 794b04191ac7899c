import { t } from '../../shared/t.ts';
import type { ColumnName, TableId } from './all-tables.ts';

/** The texts of one table: its name, what a row is, and what each column contains. */
interface TableWords<Name extends string> {
  readonly title: string;
  readonly row: string;
  readonly columns: Readonly<Record<Name, string>>;
}

const study = 'The case study: its id in the table “studies”.';
const source = 'The source: its id in the table “sources”, within the same case study.';
const numberInStudy = 'Its number within the case study, from 1.';
const number = 'The value as a number, if it is one exact number. Empty for “about 80%”, “3,000+” or “9 of 19”.';
const unit = 'The unit of the number: percent, a currency code of ISO 4217, or a word. Empty for a plain count.';
const verdict = {
  verdict: 'What case studies say together. “too-few”: fewer than three places say whether it helped.',
  places_tried: 'Places that tried it.',
  places_helped: 'Places where it helped.',
  places_partly: 'Places where it helped partly.',
  places_did_not_help: 'Places where it did not help.',
  places_not_stated: 'Places where no source says whether it helped.',
};

/** The description of every table and column, for the dictionary, the schemas and the data package. */
export const tableWords = /* @__PURE__ */ t({
  studies: {
    title: 'Case studies',
    row: 'One case study.',
    columns: {
      id: 'Its id: the last part of its address. It never changes.',
      name: 'Subject and main place, as links name it.',
      subject: 'What it is about.',
      title: 'What happened, as a headline.',
      summary: 'What changed, for whom and by how much.',
      main_place: 'The main place: its id in the table “places”.',
      stage: 'Its status, as the sources describe it.',
      start: 'When the work started.',
      end: 'When it ended. Empty if it is ongoing or not stated.',
      evidence_grade: 'The evidence grade, from 0 (no source) to 5 (independent evaluation).',
      evidence_reason: 'Why it has this grade.',
      has_independent_source: 'Whether at least one source is independent of the organisation and its suppliers.',
      went_wrong: 'What went wrong, in one sentence.',
      went_wrong_sources: 'The sources of that sentence: ids in the table “sources”. In CSV, a semicolon and a space separate them.',
      lasted: 'Whether it lasted, in words.',
      effort_months: 'How many months it took.',
      effort_people: 'How many people worked on it.',
      effort: 'What the months or the people were for.',
      effort_source: source,
      drew_on: 'Case studies it drew on: ids in this table, separated in the same way.',
      missing: 'Optional details that no source gives, separated in the same way.',
      added: 'The date it was added to the almanac.',
      reviewed: 'The date it was last checked against its sources.',
      owner: 'The role or team responsible for the page.',
      url: 'The address of its page.',
    },
  },
  results: {
    title: 'Results',
    row: 'One figure of a case study, with its source. Targets are here too, with the kind “target”.',
    columns: {
      study,
      id: 'Its id within the case study: the anchor of the figure on the page.',
      value: 'The figure as printed.',
      number,
      unit,
      label: 'What the figure measures.',
      kind: 'measured: someone counted it. estimated. target: not a result. claimed: no method given.',
      date: 'The date or period the figure is for. Empty if the source has none.',
      measured_by: 'Who measured or stated it.',
      source,
      source_url: 'The web address of the source.',
      before_value: 'The same measure before the work, as printed.',
      before_number: 'The value before as a number, by the same rule.',
      before_unit: 'The unit of the value before.',
      before_date: 'The date or period of the value before.',
      change_since: 'If the value is itself a change: the date it is measured from.',
      compared_with: 'What the source compares the result with.',
      url: 'The address of the figure on its page.',
    },
  },
  targets: {
    title: 'Targets and what became of them',
    row: 'One target of a case study.',
    columns: {
      study,
      result: 'The figure: its id in the table “results”, within the same case study.',
      value: 'The target as printed.',
      number,
      unit,
      label: 'What the target is for.',
      is_limit: 'Whether less is better, as for a budget.',
      due: 'The date by which it was to be reached.',
      outcome: 'What became of it. Empty if the case study does not say.',
      delivered_value: 'The figure that was reached, as printed.',
      delivered_number: 'The figure that was reached as a number, by the same rule.',
      delivered_unit: 'The unit of the figure that was reached.',
      delivered_share: 'What was reached divided by the target. Empty if the two figures do not have the same form.',
      how: 'How that is known, or what we looked for.',
      outcome_source: 'The source for what became of it: its id in the table “sources”.',
    },
  },
  costs: {
    title: 'Costs',
    row: 'One published cost of a case study.',
    columns: {
      study,
      number: numberInStudy,
      amount: 'The amount in whole units of the currency, such as pounds.',
      currency: 'The currency code of ISO 4217.',
      price_year: 'The year of the prices, if it is known.',
      what: 'What it paid for, and whether it is one-off or a year.',
      source,
    },
  },
  failures: {
    title: 'Failures',
    row: 'One thing that went wrong in a case study.',
    columns: {
      study,
      number: numberInStudy,
      what: 'What failed.',
      stage: 'The stage at which it failed.',
      stage_name: 'The name of the stage.',
      sign: 'The sign that showed it.',
      response: 'What was done about it.',
      source,
    },
  },
  sources: {
    title: 'Sources',
    row: 'One source of a case study. A source that two case studies use has two rows.',
    columns: {
      study,
      id: 'Its id within the case study.',
      number: 'Its number in the list of sources on the page.',
      title: 'Its title.',
      publisher: 'Who first published it.',
      date: 'When it was published. Empty if it has no date.',
      kind: 'The type of source.',
      kind_name: 'The name of the type.',
      is_evaluation: 'Whether it is an evaluation of the work.',
      via: 'The site that was read, if it is a copy of the original.',
      accessed: 'The date it was read.',
      url: 'Its web address.',
      archive: 'The address of an archived copy.',
    },
  },
  places: {
    title: 'Places',
    row: 'One place with at least one case study.',
    columns: {
      id: 'Its id: the last part of its address. It never changes.',
      name: 'Its name.',
      kind: 'The type of organisation.',
      kind_name: 'The name of the type.',
      country: 'The country; within the United Kingdom, the nation.',
      latitude: 'Latitude of a point in the place (WGS 84).',
      longitude: 'Longitude of a point in the place (WGS 84).',
      population: 'Population, if a source gives it.',
      population_year: 'The year of the population.',
      population_publisher: 'Who published the population.',
      population_url: 'Where it was published.',
      ends: 'The last day of the council, if a reorganisation ends it.',
      ends_status: 'Whether it has ended or is expected to end.',
      studies: 'How many case studies name the place.',
      url: 'The address of its page.',
    },
  },
  organisations: {
    title: 'Organisations',
    row: 'One organisation that did the work of a case study.',
    columns: { study, number: numberInStudy, name: 'Its full name.' },
  },
  'study-places': {
    title: 'Case studies and places',
    row: 'One place of a case study.',
    columns: { study, place: 'The place: its id in the table “places”.', number: 'Its position: 1 is the main place.' },
  },
  'study-terms': {
    title: 'Case studies and topics',
    row: 'One area, principle, task, theme or outcome of a case study.',
    columns: {
      study,
      kind: 'What kind of topic it is.',
      term: 'Its id. For an outcome, its id in the table “outcomes”.',
      name: 'Its name.',
      why: 'Why the principle applies. Empty for other kinds.',
    },
  },
  prerequisites: {
    title: 'What you need first',
    row: 'One thing that a case study says you need first.',
    columns: { study, number: numberInStudy, what: 'What you need.' },
  },
  resources: {
    title: 'Resources to reuse',
    row: 'One guide, template or piece of code that others can use.',
    columns: {
      study,
      number: numberInStudy,
      what: 'What it is.',
      licence_of_resource: 'The licence of the resource. “not stated” if it is not known.',
      url: 'Its web address.',
    },
  },
  challenges: {
    title: 'Challenges with verdicts',
    row: 'One challenge, with what case studies say together about their work on it.',
    columns: {
      id: 'Its id: the last part of its address. It never changes.',
      name: 'Its name.',
      meaning: 'What it means.',
      ...verdict,
      url: 'The address of its page.',
    },
  },
  'challenge-studies': {
    title: 'Case studies and challenges',
    row: 'One challenge that a case study faced.',
    columns: {
      study,
      challenge: 'The challenge: its id in the table “challenges”.',
      helped: 'Whether what they did helped.',
      how: 'How it affected the challenge.',
    },
  },
  steps: {
    title: 'Steps with verdicts',
    row: 'One step (action) that a council can take, with what case studies say together about it.',
    columns: {
      id: 'Its id. It never changes.',
      name: 'The step, as an instruction.',
      what: 'What to do first, with whom, and how you know it is done.',
      effort: '1: weeks, with existing staff. 2: months, with some funding. 3: a year or more.',
      statements:
        'The statements of the self-assessment that it improves, the main one first. In CSV, a semicolon and a space separate them.',
      ...verdict,
      places_lacked: 'Places that only show the cost of not taking it. They do not count for the verdict.',
      url: 'Its address in the list of steps.',
    },
  },
  'step-studies': {
    title: 'Steps and case studies',
    row: 'One case study that a step is drawn from.',
    columns: {
      step: 'The step: its id in the table “steps”.',
      study,
      role: 'did: it took the step. near: something similar. lacked: it shows the cost of not taking it.',
      helped: 'Whether the step helped there.',
      why: 'What the step takes from this case study.',
    },
  },
  outcomes: {
    title: 'Outcomes',
    row: 'One of the 12 outcomes for local government.',
    columns: {
      id: 'Its id: the last part of its address. It never changes.',
      name: 'Its name.',
      meaning: 'What it means.',
      studies: 'How many case studies are about it.',
      url: 'The address of its page.',
    },
  },
  glossary: {
    title: 'Glossary',
    row: 'One word of the glossary.',
    columns: {
      id: 'Its id.',
      term: 'The word as we write it.',
      meaning: 'What it means.',
      other_names: 'Other names for it, with semicolons between them.',
      source_title: 'The source of the meaning, if it follows one.',
      source_publisher: 'Who published the source.',
      source_url: 'The web address of the source.',
    },
  },
} satisfies { readonly [Id in TableId]: TableWords<ColumnName<Id>> });

/** The names of units, by their ids. */
export const unitWords = /* @__PURE__ */ t({
  months: 'months',
  people: 'people',
  places: 'places',
  caseStudies: 'case studies',
  degreesNorth: 'degrees north',
  degreesEast: 'degrees east',
  share: 'share (1 is all of it)',
} as const);

export type UnitId = keyof typeof unitWords;

/** The columns that every row of every CSV file has. */
export const closingWords = /* @__PURE__ */ t({
  edition: 'The edition the file belongs to: the latest date any case study was checked.',
  licence: 'The address of the licence of the file.',
} as const);

/** The data as a whole. */
export const packageWords = /* @__PURE__ */ t({
  title: (name: string) => `${name}: data`,
  description: 'Case studies of local government with their results, costs, failures and sources, as tables.',
  contributor: (name: string) => `The editors of ${name}`,
} as const);
