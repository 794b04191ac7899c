import { brokenComponentIn } from '../contribute-draft/component-tags.ts';
import type { Draft, Path } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { finishDraft, type Finished } from '../contribute-draft/finish-draft.ts';
import { NEW_PLACES, SLUG } from '../contribute-draft/names.ts';
import type { ContentIndex } from '../contribute-draft/content-index.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { SECTIONS } from '../../model/sections.ts';
import { inspectAlmanac } from '../../gate/rules/almanac-rules.ts';
import { contextOf, type Context } from '../../gate/rules/context.ts';
import { inspectBytes } from '../../gate/rules/inspect.ts';
import { inspectEntries } from '../../gate/rules/file-rules.ts';
import { findMissingPages } from '../../gate/rules/missing-pages.ts';
import { summariseStudy, type StudySummary } from '../../gate/rules/near-duplicates.ts';
import { START, type Problem } from '../../gate/rules/problem.ts';
import { readSource } from '../../gate/rules/read-source.ts';
import { descriptionAt } from '../../gate/rules/schema-lookup.ts';
import { issuesOf } from '../../gate/rules/schema.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { locateProblems, type Written } from './locate-problem.browser.ts';
import { parseMarkdown } from './parse-markdown.browser.ts';

/** A problem in a draft, or a hint to improve it. */
export interface FormProblem {
  /** The field with the problem; empty for the whole draft. */
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
  /** True if the text is valid but could be easier to read. */
  readonly isHint: boolean;
}

export interface CheckedDraft {
  readonly finished: Finished;
  readonly problems: readonly FormProblem[];
}

/** Writes the files of a draft and runs all checks of the gate on them, with the gate's messages. */
export function checkDraft(form: readonly Field[], draft: Draft, contentIndex: ContentIndex, today: string): CheckedDraft {
  const finished = finishDraft(form, draft, today);
  const files = [...new Set([...filesOf(contentIndex), ...filesIn(finished).map(({ path }) => path)])];
  const names = [
    ...contentIndex.places.map(({ id, name }) => [id, name]),
    ...finished.places.map(({ id, data }) => [id, String(data['name'] ?? id)]),
  ];
  const fixed = { pages: new Set(contentIndex.pages), files: new Set(contentIndex.files) };
  const context = contextOf(files, new Map(names as [string, string][]), { fixed, today });
  const study = checkFile(finished.study, context, files, { fields: form, value: draft, schema: caseStudySchema, hasSections: true });
  const others = contentIndex.studies.filter(({ slug }) => slug !== finished.original?.slug);
  const alike = study.summary ? findAlike(study.summary, others) : [];
  const own = ownProblems(finished, { ...contentIndex, studies: others });
  return {
    finished,
    problems: [
      ...own,
      ...study.problems.filter((problem) => !isStatedAsEmpty(problem, own)),
      ...toFormProblems(alike, study.written, false),
      ...finished.places.flatMap((place) => checkPlace(form, draft, place, context, files)),
    ],
  };
}

/** True for the placeholder in an empty section, which has no author: the form already reports that section. */
const isStatedAsEmpty = ({ code, path }: FormProblem, own: readonly FormProblem[]): boolean =>
  code === 'not-written' && own.some((problem) => problem.path.join('/') === path.join('/'));

interface CheckedFile {
  readonly written: Written;
  readonly problems: readonly FormProblem[];
  readonly summary: StudySummary | undefined;
}

function checkFile(
  { path: file, text }: Finished['study'],
  context: Context,
  files: readonly string[],
  parts: Omit<Written, 'source'>,
): CheckedFile {
  const bytes = new TextEncoder().encode(text);
  const entries = files.map((path) => ({ path, kind: 'file', size: path === file ? bytes.length : 0 }) as const);
  const refused = inspectEntries(entries).filter((problem) => problem.file === file);
  const { problems, hints = [], summary } = inspectBytes(file, bytes, { context, parseBody: parseMarkdown });
  const written = { source: readSource(file, text, parseMarkdown), ...parts };
  return {
    written,
    summary: summary?.study,
    problems: [
      ...refused.map((problem) => toFormProblem(problem, parts.hasSections ? [SLUG] : ['name'], false)),
      ...toFormProblems(problems, written, false),
      ...toFormProblems(hints, written, true),
    ],
  };
}

function checkPlace(
  form: readonly Field[],
  draft: Draft,
  place: Finished['places'][number],
  context: Context,
  files: readonly string[],
): FormProblem[] {
  const list = form.find(({ name }) => name === NEW_PLACES);
  const fields = list?.kind === 'list' && list.item.kind === 'group' ? list.item.fields : [];
  const rows = draft[NEW_PLACES] as readonly { key: string; value: Draft }[];
  const value = rows.find(({ key }) => key === place.key)?.value;
  const { problems } = checkFile(place, context, files, { fields, value, schema: placeSchema, hasSections: false });
  return problems.map((problem) => ({ ...problem, path: [NEW_PLACES, place.key, ...problem.path] }));
}

/** The gate reports the later of two near-duplicates, which is this draft. The message names the other one by its title. */
function findAlike(summary: StudySummary, indexed: ContentIndex['studies']): Problem[] {
  const others = indexed.map((study) => ({
    file: `content/case-studies/${study.slug}.mdx`,
    ...summariseStudy({ ...study, sources: study.sources.map((url) => ({ url })) }),
    formerly: [],
    titleAt: START,
    sourcesAt: START,
  }));
  const titles = new Map(indexed.map(({ slug, title }) => [`content/case-studies/${slug}.mdx`, title]));
  return inspectAlmanac({ files: [], studies: [...others, summary], statements: undefined, actions: [] })
    .filter(({ file }) => file === summary.file)
    .map((problem) => ({
      ...problem,
      message: problem.message.replace(/content\/case-studies\/[^:]+/, (file) => t.otherStudy(titles.get(file) ?? file)),
    }));
}

/** Problems that only the form can find: in the gate, every file has its final name and every section has text. */
function ownProblems({ slug, texts, places }: Finished, contentIndex: ContentIndex): FormProblem[] {
  const own = (path: Path, code: string, [message, suggestion]: readonly [string, string]): FormProblem => ({
    path,
    code,
    message,
    suggestion,
    isHint: false,
  });
  const known = new Set(contentIndex.places.map(({ id }) => id));
  const isTaken = ({ id, key }: Finished['places'][number]): boolean =>
    known.has(id) || places.some((other) => other.id === id && other.key < key);
  return [
    ...(contentIndex.studies.some((study) => study.slug === slug) ? [own([SLUG], 'same-name', t.slugTaken(slug))] : []),
    ...places.filter(isTaken).map(({ key, id }) => own([NEW_PLACES, key, 'name'], 'same-name', t.placeTaken(id))),
    ...SECTIONS.filter(({ id }) => texts[id] === '').map(({ id, title }) => own([id], 'headings', t.sectionEmpty(title))),
    ...SECTIONS.flatMap(({ id }) => {
      const name = brokenComponentIn(texts[id]);
      return name === undefined ? [] : [own([id], 'not-allowed', t.brokenComponent(name))];
    }),
  ];
}

const filesIn = ({ study, places }: Finished): Finished['study'][] => [study, ...places];

/** The paths of existing content files, as far as links and ids are looked up among them. */
const filesOf = ({ places, studies, networks }: ContentIndex): string[] => [
  ...studies.map(({ slug }) => `content/case-studies/${slug}.mdx`),
  ...places.map(({ id }) => `content/places/${id}.yaml`),
  ...networks.map((id) => `content/networks/${id}.mdx`),
  ...findMissingPages([]),
];

function toFormProblems(problems: readonly Problem[], written: Written, isHint: boolean): FormProblem[] {
  const paths = locateProblems(problems, written);
  const helps = helpsAt(written);
  return problems.map((problem, index) => {
    const suggestion = helps.reduce((text, help) => text.replace(help, ''), problem.suggestion);
    return toFormProblem({ ...problem, suggestion: suggestion.trim() }, paths[index] ?? [], isHint);
  });
}

/** The help texts shown at invalid fields, so that a problem need not repeat them. */
function helpsAt({ source, schema }: Written): string[] {
  const { error } = schema.safeParse(source.data);
  return error ? issuesOf(error).flatMap(({ path }) => descriptionAt(schema, path) ?? []) : [];
}

function toFormProblem({ code, message, suggestion }: Problem, path: Path, isHint: boolean): FormProblem {
  return { path, code, message, suggestion: suggestionFor(code, message) ?? forForms(suggestion), isHint };
}

/** The suggestion if the form works differently from a file, or if the advice for files does not apply here. */
function suggestionFor(code: string, message: string): string | undefined {
  if (code === 'field' && / must be a (whole )?number; /.test(message)) return t.suggestNumber;
  return t.suggestions[code as keyof typeof t.suggestions];
}

/** Removes advice for people who write files: it does not help someone who fills in a form. */
const forForms = (suggestion: string): string =>
  suggestion
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => !/docs\/|npm /.test(sentence))
    .join(' ');
