import { caseStudyWords } from '../../site/case-study-words.en.ts';
import type { MdastNode } from 'satteri';
import { formatDate, formatPeriod } from '../../shared/dates.ts';
import type { Values } from '../contribute-draft/draft.ts';
import type { Finished } from '../contribute-draft/finish-draft.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { AREAS, type AreaId } from '../../model/areas.ts';
import { SECTIONS } from '../../model/sections.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import type { Term } from '../../model/taxonomy.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { makeDraftFlag } from '../contribute-form/draft-flag.browser.ts';
import { parseMarkdown } from '../contribute-check/parse-markdown.browser.ts';
import { makeFacts } from './preview-facts.browser.ts';
import type { PartialDraft, SeenSource } from './seen-draft.browser.ts';
import { showLink, showNodes, type CitationOf } from './prose.browser.ts';

const words = caseStudyWords;

/** The page of a draft as readers will see it, as far as it is written. Texts become text nodes; nothing in them is markup. */
export function makePreview({ data, texts }: Finished, placeName: (id: string) => string): HTMLElement[] {
  const study = data as PartialDraft;
  const cite = citationsOf(study.sources ?? []);
  return [
    makeHead(study, placeName),
    make('ul', { class: 'figures', 'aria-label': words.figures }, ...(study.results ?? []).map((result) => makeFigure(result, cite))),
    make('div', {}, ...SECTIONS.flatMap(({ id, title }) => [make('h4', {}, title), ...showProse(texts[id], cite)])),
    makeFacts(study, cite),
    make('h4', {}, words.whyPrinciples),
    make('ul', {}, ...principlesOf(study).map(({ name, why }) => make('li', {}, `${name}: ${why}`))),
    make('h4', {}, words.sources),
    make('ol', { class: 'sources' }, ...(study.sources ?? []).map(makeSource)),
  ];
}

function makeHead(study: PartialDraft, placeName: (id: string) => string): HTMLElement {
  const areas = (study.areas ?? []) as AreaId[];
  const period = study.period?.start ? formatPeriod({ start: study.period.start, end: study.period.end }, study.stage === 'running') : '';
  const line = [(study.places ?? []).map(placeName).join(', '), period].filter(Boolean).join(' · ');
  const principles = principlesOf(study);
  const name = study.subject ? [study.subject, ...(study.places ?? []).slice(0, 1).map(placeName)].join(', ') : '';
  const terms = [...areas.map((id) => nameIn(AREAS, id)), ...principles.map(({ name }) => name)];
  return make(
    'div',
    { class: 'case-head' },
    makeDraftFlag(areas, study.principles as Values | undefined),
    make('p', { class: 'case-head__line' }, line),
    make('h3', { class: 'preview__title' }, name || (study.title ?? t.untitled)),
    name !== '' && make('p', { class: 'case-head__headline' }, study.title ?? t.untitled),
    make('p', { class: 'case-head__headline' }, study.summary ?? ''),
    make('p', { class: 'case-head__line' }, terms.join(' · ')),
  );
}

function makeFigure(result: NonNullable<PartialDraft['results']>[number], cite: CitationOf): HTMLElement {
  const { value = '', label = '', kind, by, when, before, changeSince, comparedWith } = result;
  const origin = [kind && words.resultKinds[kind], by, when && formatDate(when)].filter(Boolean).join(', ');
  return make(
    'li',
    {},
    make('p', { class: 'figures__value' }, value),
    make('p', {}, label, ...showNodes(result.source ? [mark(result.source)] : [], cite)),
    before && make('p', { class: 'small' }, words.before(before.value ?? '', formatDate(before.when ?? ''))),
    changeSince !== undefined && make('p', { class: 'small' }, words.changeSince(formatDate(changeSince))),
    comparedWith !== undefined && make('p', { class: 'small' }, words.comparedWith(comparedWith)),
    make('p', { class: 'small' }, origin),
  );
}

function showProse(text: string, cite: CitationOf): HTMLElement[] {
  const { body } = parseMarkdown(text);
  const nodes = 'children' in body ? showNodes(body.children as MdastNode[], cite) : [];
  return [make('div', {}, ...nodes)];
}

function makeSource({ title = '', publisher = '', date = '', url = '', via, kind, evaluation }: SeenSource, index: number): HTMLElement {
  const tags = [kind && nameIn(SOURCE_KINDS, kind), evaluation && words.evaluation].filter((tag): tag is string => Boolean(tag));
  return make(
    'li',
    { id: anchorOf(index) },
    ...showLink(url, [title]),
    [``, publisher, formatDate(date)].filter((part, place) => place === 0 || part).join(', '),
    via !== undefined && ` (${words.via(via)})`,
    ...tags.flatMap((tag) => [' ', make('span', { class: 'tag' }, tag)]),
  );
}

function citationsOf(sources: readonly SeenSource[]): CitationOf {
  return (id) => {
    const index = sources.findIndex((source) => source.id === id);
    return index === -1 ? undefined : { number: index + 1, anchor: anchorOf(index), label: words.sourceNumber(index + 1) };
  };
}

const anchorOf = (index: number): string => `preview-source-${index + 1}`;

const mark = (id: string): MdastNode => ({ type: 'text', value: `[^${id}]` });

const principlesOf = ({ principles = {} }: PartialDraft) =>
  PRINCIPLES.flatMap(({ id, name }) => (principles[id] === undefined ? [] : [{ id, name, why: principles[id] }]));

const nameIn = (table: readonly Term[], id: string): string => table.find((term) => term.id === id)?.name ?? id;
