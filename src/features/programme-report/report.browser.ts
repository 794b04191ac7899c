import { formatDate } from '../../shared/dates.ts';
import { describeArithmetic, describeRisk, describeSource } from '../programme/reason.ts';
import { gapsIn, PLANNED, plannedFor, plannedSteps, type Programme, type ProgrammeEntry } from '../programme/read-programme.ts';
import { summarise } from './summary.ts';
import { formatQuarter } from '../../shared/quarters.ts';
import { programme as t } from '../programme/words.en.ts';
import { make } from '../../browser/dom.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { today } from '../../shared/today.ts';
import { describeOrder } from '../programme/order-notes.browser.ts';

/** The number of gaps that the committee paper shows with their scoring. */
const TOP = 10;

/** Fills in the paper for a committee. */
export function fillReport(paper: HTMLElement, programme: Programme): void {
  findPart(paper, 'printed').textContent = t.paper.printed(formatDate(today()));
  findPart(paper, 'summary').textContent = t.paper.summary(summarise(programme));
  findPart(paper, 'no-new-money').hidden = !programme.noNewMoney;
  for (const when of PLANNED) {
    const rows = plannedFor(programme, when).map(toBoardRow);
    fillRows(paper, when, rows.length > 0 ? rows : [[t.board.nothing]]);
  }
  const top = gapsIn(programme).slice(0, TOP);
  fillRows(
    paper,
    'top',
    top.map(({ best }, index) => toTopRow(best, programme, index + 1)),
  );
  const { notes, prerequisites } = describeOrder(programme);
  const noted = plannedSteps(programme).filter(({ plan }) => plan.note.trim() !== '');
  findPart(paper, 'second').hidden = top.length + notes.length === 0;
  fillList(paper, 'first', prerequisites);
  fillList(paper, 'order', notes);
  fillList(
    paper,
    'notes',
    noted.map(({ step, plan }) => t.board.of(step.title, plan.note.trim())),
  );
}

/** The paper as text: headings, sentences, one line for each row with its column headings, one line for each item. */
export function textOf(paper: HTMLElement): string {
  return [...paper.querySelectorAll('h2, h3, p, tr, caption, li')]
    .filter((element) => !element.closest('[hidden]:not([data-part="paper"]), thead'))
    .map((element) => `${/^(H|CAPTION)/.test(element.tagName) || element.querySelector('th') ? '\n' : ''}${lineOf(element)}`)
    .join('\n')
    .trim();
}

function lineOf(element: Element): string {
  if (!(element instanceof HTMLTableRowElement)) return `${element.tagName === 'LI' ? '- ' : ''}${wordsOf(element)}`;
  const heads = [...(element.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const [first, ...cells] = [...element.cells];
  const labelled = cells.map((cell, index) => t.board.of(wordsOf(heads[index + 1]), wordsOf(cell)));
  return [...(first ? [wordsOf(first)] : []), ...labelled].join('; ');
}

const wordsOf = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function toBoardRow({ step, plan, effort }: ProgrammeEntry): (string | Node)[] {
  return [step.title, plan.owner.trim() || t.paper.open, formatQuarter(plan.quarter) || t.paper.open, String(effort ?? '')];
}

function toTopRow(entry: ProgrammeEntry, programme: Programme, number: number): (string | Node)[] {
  const reason = [describeSource(entry, programme), describeRisk(entry, programme)].filter(Boolean).join(' ');
  const what = make(
    'div',
    {},
    make('strong', {}, `${entry.step.title}.`),
    ` ${reason} `,
    make('span', { class: 'paper__sum' }, describeArithmetic(entry)),
  );
  return [String(number), what, t.when[entry.plan.when]];
}

function fillRows(paper: HTMLElement, name: string, rows: readonly (readonly (string | Node)[])[]): void {
  const made = rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, cell))));
  requireElement(paper, `[data-rows="${name}"]`, HTMLElement).replaceChildren(...made);
}

function fillList(paper: HTMLElement, name: string, items: readonly string[]): void {
  const section = requireElement(paper, `[data-list="${name}"]`, HTMLElement);
  section.hidden = items.length === 0;
  requireElement(section, 'ul', HTMLElement).replaceChildren(...items.map((item) => make('li', {}, item)));
}
