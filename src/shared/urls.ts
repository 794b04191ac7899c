import { foldLetters } from './fold-text.ts';

/** Addresses within the site. Every address ends in a slash and is written here, so that no page spells one out. */
export const HOME = '/';
export const CASE_STUDIES = '/case-studies/';
export const CASE_STUDIES_TABLE = '/case-studies/table/';
export const AREAS = '/areas/';
export const PRINCIPLES = '/principles/';
export const OUTCOMES = '/outcomes/';
export const TASKS = '/tasks/';
export const CHALLENGES = '/challenges/';
export const NETWORKS = '/networks/';
export const GLOSSARY = '/glossary/';
export const ROUTES = '/routes/';
export const BACKGROUND = '/about/background/';
export const THEMES = '/themes/';
export const PLACES = '/places/';
export const LIKE_MINE = '/places/like-mine/';
export const PICTURES = '/pictures/';
/** The chart of years, which is on its own page because it is as large as all others together. */
export const YEARS = '/pictures/years/';
/** The failures that case studies report, with where each started. */
export const WENT_WRONG = '/what-went-wrong/';
/** The failures to expect in a plan. */
export const PRE_MORTEM = '/pre-mortem/';
export const preMortemUrl = (by: 'area' | 'challenge', id: string): string => `${PRE_MORTEM}${by}/${id}/`;
/** Every failure as a classic script, for the pre-mortem. */
export const FAILURES_DATA = '/data/failures.js';
/** The almanac on other sites. */
export const EMBED = '/embed/';
/** A page for a frame on another site. Its folder also has the code to copy and the oEmbed answer. */
export const embedUrl = (kind: string, id: string): string => `${EMBED}${kind}/${id}/`;
export const embedCodeUrl = (kind: string, id: string): string => `${embedUrl(kind, id)}code.txt`;
export const oEmbedUrl = (kind: string, id: string): string => `${embedUrl(kind, id)}oembed.json`;
/** Exercises for a team, made from failures. */
export const EXERCISES = '/exercises/';
export const exerciseUrl = (id: string): string => `${EXERCISES}${id}/`;
/** What really happened, on a separate page so that no one reads it too early. */
export const exerciseEndingUrl = (id: string): string => `${exerciseUrl(id)}what-happened/`;
/** Every target with what became of it. */
export const PROMISES = '/promises/';
/** Areas and challenges by outcome: where evidence exists, and where it does not. */
export const EVIDENCE_MAP = '/evidence-map/';
export const evidenceMapUrl = (by: 'area' | 'challenge', id: string): string => `${EVIDENCE_MAP}${by}/${id}/`;
/** What case studies say together about every challenge and step. */
export const WHAT_HELPED = '/what-helped/';
export const VERDICTS_CSV = '/data/verdicts.csv';
/** The judgements on each challenge and step, as a classic script, so that a page can count them again. */
export const VERDICTS_DATA = '/data/verdicts.js';
export const SEARCH = '/search/';
export const ABOUT = '/about/';
export const EVIDENCE = '/about/evidence/';
export const VERDICT_RULE = `${EVIDENCE}#verdicts`;
/** The five aims of an almanac, each with its tools. */
export const FIVE_AIMS = '/about/five-aims/';
export const ACCESSIBILITY = '/about/accessibility/';
export const LICENCE = '/about/licence/';
export const MAPPING = '/about/mapping/';
export const COVERAGE = '/about/coverage/';
export const CONTRIBUTORS = '/about/contributors/';
export const DOWNLOAD = '/download/';
/** Editions for e-readers and for paper; their files are beside the page. */
export const EDITIONS = '/editions/';
export const CHECKSUMS = `${DOWNLOAD}SHA256SUMS`;
/** The most recently added case studies, for feed readers. */
export const FEED = '/feed.xml';
/** All feeds, as a page for people. */
export const FEEDS = '/feeds/';
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];
/** A feed in one format: `/feeds/atom/areas/workstyles.xml`. The first feed of the almanac keeps its address. */
export const feedUrl = (format: FeedFormat, id: string): string =>
  format === 'rss' && id === 'all' ? FEED : `${FEEDS}${format}/${id}.${format === 'json' ? 'json' : 'xml'}`;
/** How a browser or another program uses the search. */
export const OPENSEARCH = '/opensearch.xml';
/** What is new, corrected or withdrawn since the previous edition, and since each earlier one. */
export const CHANGES = '/changes/';
export const changesSinceUrl = (edition: string): string => `${CHANGES}since/${edition}/`;
export const CHANGES_JSON = '/data/changes.json';
export const changesJsonUrl = (edition: string): string => `/data/changes/${edition}.json`;
export const A_TO_Z = '/a-to-z/';
export const COMPARE = '/compare/';
export const MY_LIST = '/my-list/';
/** A report for a committee, made from case studies. */
export const COMMITTEE_REPORT = '/committee-report/';
/** The same with case studies already chosen. */
export const committeeReportUrl = (slugs: readonly string[]): string => `${COMMITTEE_REPORT}#studies=${slugs.join(',')}`;
/** The same with the council's planned actions or its self-assessment in the report. */
export const committeeReportWith = (part: 'programme' | 'result'): string => `${COMMITTEE_REPORT}#with=${part}`;
export const SELF_ASSESSMENT = '/self-assessment/';
export const ASSESSMENT_RESULT = '/self-assessment/result/';
export const GROUP_RESULTS = '/self-assessment/together/';
export const PROGRAMME = '/programme/';
export const PRACTICE_REVIEW = '/practice-review/';
export const SCORING = '/about/scoring/';
/** The questions about an outcome. */
export const assessOutcomeUrl = (id: string): string => `${SELF_ASSESSMENT}#outcome=${id}`;
/** Statements and actions as a classic script, for the tools. */
export const ASSESSMENT_DATA = '/data/assessment.js';
export const ASSESSMENT_CSV = '/data/self-assessment.csv';
export const ACTIONS_CSV = '/data/actions.csv';
/** A step in the list of all steps. */
export const stepUrl = (id: string): string => `${PROGRAMME}#step-${id}`;
export const WORKBOOK_SCHEMA = '/data/workbook.schema.json';
export const CONTRIBUTE = '/contribute/';
/** The form to suggest a case study, with what it is about filled in. */
export const tipUrl = (what: string): string => `${CONTRIBUTE}?${new URLSearchParams({ what }).toString()}#tip`;
/** The form as a text to fill in, for those who cannot use the form. */
export const TEMPLATE = `${CONTRIBUTE}template.txt`;
/** What already exists, as a classic script for the form. */
export const CONTRIBUTE_DATA = '/data/contribute.js';
export const STUDIES_CSV = '/data/case-studies.csv';
export const STUDIES_JSON = '/data/case-studies.json';
/** The data as tables, for programs and spreadsheets. */
export const DATA = '/data/';
export const DATA_DICTIONARY = '/data/dictionary/';
export const DATA_PACKAGE = '/data/datapackage.json';
export const PLACES_GEOJSON = '/data/places.geojson';
/** The file name of a table, in the folder of the data and in that of an edition. */
export const dataFileName = (table: string, kind: 'csv' | 'json'): string => `${table}.${kind}`;
export const dataFileUrl = (table: string, kind: 'csv' | 'json'): string => `${DATA}${dataFileName(table, kind)}`;
/** The folder of the same files for one edition. */
export const editionFolder = (edition: string): string => `${DATA}${edition}/`;
/** The JSON Schema of a table. */
export const dataSchemaUrl = (table: string): string => `${DATA}schemas/${table}.json`;
/** The data as one file for each request, for programs. */
export const API = '/api/v1/';
export const API_INDEX = `${API}index.json`;
export const OPENAPI = `${API}openapi.json`;
export const apiTableUrl = (table: string): string => `${API}${table}.json`;
/** A page of the list of case studies: the first has the address of the list. */
export const apiListUrl = (page: number): string => (page === 1 ? `${API}case-studies.json` : `${API}case-studies/page/${page}.json`);
export const apiStudyUrl = (slug: string): string => `${API}case-studies/${slug}.json`;

export const caseStudyUrl = (slug: string): string => `${CASE_STUDIES}${slug}/`;
/** What a case study does not say, as questions to the council. */
export const questionsUrl = (slug: string): string => `${caseStudyUrl(slug)}questions/`;
export const areaUrl = (id: string): string => `${AREAS}${id}/`;
export const cellUrl = (area: string, principle: string): string => `${AREAS}${area}/${principle}/`;
export const principleUrl = (id: string): string => `${PRINCIPLES}${id}/`;
export const outcomeUrl = (id: string): string => `${OUTCOMES}${id}/`;
export const taskUrl = (id: string): string => `${TASKS}${id}/`;
export const challengeUrl = (id: string): string => `${CHALLENGES}${id}/`;
export const networkUrl = (id: string): string => `${NETWORKS}${id}/`;
/** The zip of an edition. */
export const zipUrl = (edition: string): string => `${DOWNLOAD}new-local-almanac-${edition}.zip`;
export const routeUrl = (id: string): string => `${ROUTES}${id}/`;
export const themeUrl = (id: string): string => `${THEMES}${id}/`;
export const placeUrl = (id: string): string => `${PLACES}${id}/`;
/** The case studies in a part of the map. */
export const regionUrl = (id: string): string => `${PLACES}in/${id}/`;
/** The failures of one stage or one area. */
export const wentWrongUrl = (by: 'stage' | 'area', id: string): string => `${WENT_WRONG}${by}/${id}/`;
/** The entries of the A to Z under a letter; the first letter is the page itself. */
export const letterUrl = (letter: string): string => (letter === 'A' ? A_TO_Z : `${A_TO_Z}${slugify(letter)}/`);
/** A page of a list: the first has the address of the list. */
export const listPageUrl = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);
/** The search page with one filter chosen. */
export const filterUrl = (facet: string, value: string): string => `${SEARCH}#${facet}=${value}`;
export const listUrl = (facet: string, value: string): string => `${CASE_STUDIES}by/${facet}/${value}/`;
/** The JSON Schema of a kind of content file. */
export const schemaUrl = (kind: string): string => `/schemas/${kind}.json`;
/** All case studies, for the tools that offer them. */
export const STUDY_LIST = '/data/study-list.js';
/** All places, for the form that offers them. */
export const PLACE_LIST = '/data/place-list.js';
/** The rows of all case studies, for the table. */
export const STUDY_TABLE = '/data/study-table.js';
/** What “Places like mine” compares and shows of each case study. */
export const LIKE_MINE_DATA = '/data/like-mine.js';
/** The folder of the data of each case study. */
export const STUDY_DATA = '/data/case-studies/';
export const studyDataUrl = (slug: string): string => `${STUDY_DATA}${slug}.js`;
/** The file of a case study, as a classic script: what the form changes. */
export const originalUrl = (slug: string): string => `/data/originals/${slug}.js`;
/** The form with a published case study opened. */
export const changeUrl = (slug: string): string => `${CONTRIBUTE}#change=${slug}`;
/** The text of a case study for small editions, and what these have in common. */
export const exportedStudyUrl = (slug: string): string => `/data/editions/${slug}.js`;
export const EXPORT_FRAME = '/data/edition-frame.js';
/** The table of all case studies with filters already chosen. */
export const tableUrl = (chosen: Readonly<Record<string, string>>): string =>
  `${CASE_STUDIES_TABLE}#${new URLSearchParams(chosen).toString()}`;
export const cardUrl = (kind: string, id: string): string => `/cards/${kind}/${id}.png`;

/** The search page with a query already in it. */
export const searchUrl = (query: string): string => `${SEARCH}?q=${encodeURIComponent(query).replaceAll('%20', '+')}`;

/**
 * The id of a figure on the page of its case study, by what it measures and when. It stays the same if the order or the value
 * changes. The content check refuses two figures with one id.
 */
export const figureAnchor = ({ label, when }: { readonly label: string; readonly when: string }): string =>
  `figure-${slugify(`${label} ${when}`)}`;

/** A link to the Internet Archive's copies of a web address, from around a day or all of them. The almanac itself requests nothing. */
export const archivedCopiesUrl = (address: string, day = '*'): string => `${ARCHIVED_COPIES}${day.replaceAll('-', '')}/${address}`;
const ARCHIVED_COPIES = 'https://web.archive.org/web/';

/** True for an address that only searches for copies, around a day or any. The address of a copy itself has its time to the second. */
export const looksForCopies = (address: string): boolean => /^https:\/\/web\.archive\.org\/web\/(?:\*|\d{8})\//.test(address);

/** A name as part of an address: lower-case letters, digits and hyphens, accents folded. */
export function slugify(name: string): string {
  return foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
