import { caseStudyWords } from '../../site/case-study-words.en.ts';
import { describeCost, describeEffort } from '../../content/costs.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { STAGES } from '../../model/stages.ts';
import { TASKS } from '../../model/tasks.ts';
import type { Term } from '../../model/taxonomy.ts';
import { THEMES } from '../../model/themes.ts';
import { make } from '../../browser/dom.ts';
import { showLink, showNodes, type CitationOf } from './prose.browser.ts';
import type { PartialDraft } from './seen-draft.browser.ts';

const words = caseStudyWords;

type Item = (Node | string)[];

/** The facts of a draft, as far as they are given. */
export function makeFacts(study: PartialDraft, cite: CitationOf): HTMLElement {
  const facts: readonly (readonly [string, readonly Item[]])[] = [
    [words.who, plain(study.organisations)],
    [words.stage, plain(study.stage ? [nameIn(STAGES, study.stage)] : [])],
    [words.outcomes, plain(namesIn(OUTCOMES, study.outcomes))],
    [words.tasks, plain(namesIn(TASKS, study.tasks))],
    [words.themes, plain(namesIn(THEMES, study.themes))],
    [words.cost, costsOf(study, cite)],
    [words.effort, effortOf(study, cite)],
    [words.prerequisites, plain(study.prerequisites)],
    [
      words.reusable,
      (study.reusable ?? []).map(({ what = '', url = '', licence = '' }) => [...showLink(url, [what]), ` (${words.licenceOf(licence)})`]),
    ],
    [words.ask, plain(study.contact ? [study.contact] : [])],
    [words.challengesMet, (study.challenges ?? []).map(describeChallenge)],
  ];
  const rows = facts.filter(([, items]) => items.length > 0);
  return make('dl', { class: 'preview__facts' }, ...rows.flatMap(([name, items]) => [make('dt', {}, name), make('dd', {}, listOf(items))]));
}

const plain = (texts: readonly string[] = []): Item[] => texts.map((text) => [text]);

function listOf(items: readonly Item[]): HTMLElement {
  return make('ul', { class: 'plain' }, ...items.map((item) => make('li', {}, ...item)));
}

function costsOf({ cost }: PartialDraft, cite: CitationOf): Item[] {
  if (cost === undefined) return [];
  if (!Array.isArray(cost)) return [[words.notPublished]];
  return (cost as readonly LooseCost[]).map((entry) => [describeAmount(entry), ...markOf(entry.source, cite)]);
}

/** An amount that is not a number yet, or has no currency, is shown as it was typed. */
function describeAmount({ amount, currency = '', what = '', priceYear }: LooseCost): string {
  if (typeof amount !== 'number' || !/^[A-Z]{3}$/.test(currency))
    return [amount, currency, what].filter((part) => part !== undefined && part !== '').join(' ');
  return describeCost({ amount, currency, what, priceYear: typeof priceYear === 'number' ? priceYear : undefined, source: '' }, words);
}

interface LooseCost {
  readonly amount?: unknown;
  readonly currency?: string | undefined;
  readonly what?: string | undefined;
  readonly priceYear?: unknown;
  readonly source?: string | undefined;
}

function effortOf({ effort }: PartialDraft, cite: CitationOf): Item[] {
  if (effort === undefined) return [];
  if (typeof effort !== 'object') return [[words.notPublished]];
  const { months, people, what = '', source } = effort;
  return [[describeEffort({ months: asNumber(months), people: asNumber(people), what, source: '' }, words), ...markOf(source, cite)]];
}

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function describeChallenge({ id, helped, how = '' }: NonNullable<PartialDraft['challenges']>[number]): Item {
  return [`${id ? nameIn(CHALLENGES, id) : ''}${helped ? ` (${words.helped[helped]})` : ''}: ${how}`];
}

const markOf = (source: string | undefined, cite: CitationOf): Item =>
  source ? showNodes([{ type: 'text', value: `[^${source}]` }], cite) : [];

const namesIn = (table: readonly Term[], ids: readonly string[] = []): string[] => ids.map((id) => nameIn(table, id));

const nameIn = (table: readonly Term[], id: string): string => table.find((term) => term.id === id)?.name ?? id;
