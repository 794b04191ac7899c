import { compareWords } from './words.en.ts';
import { FIRST_FIELDS, MORE_FIELDS } from './compared-fields.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import type { StudyData } from '../../content/study-data.ts';
import type { StudyFieldId } from '../../content/study-fields.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { makeFlag } from '../../site/flag.browser.ts';

export type ColumnAction = 'left' | 'right' | 'remove';

interface TableOptions {
  /** Fields that are left out. */
  readonly hidden: readonly string[];
  /** Whether the initially hidden fields are shown. */
  readonly isUnfolded: boolean;
  readonly onAct: (action: ColumnAction, slug: string) => void;
  readonly onUnfold: (isUnfolded: boolean) => void;
}

/** The number of results shown; the others can be opened. */
const FIRST_RESULTS = 3;

/**
 * One column for each case study, one row for each field. On a narrow screen the rows become blocks, which would lose the
 * meaning of a table, so every part has a role.
 */
export function makeComparisonTable(studies: readonly StudyData[], options: TableOptions): HTMLTableElement {
  const rowsOf = (ids: readonly StudyFieldId[]): HTMLElement[] =>
    ids.filter((id) => !options.hidden.includes(id)).map((id) => makeRow(id, studies));
  const more = rowsOf(MORE_FIELDS);
  return make(
    'table',
    { class: 'comparison', role: 'table', 'data-columns': studies.length },
    make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        make('th', { scope: 'col', role: 'columnheader' }, make('span', { class: 'visually-hidden' }, compareWords.field)),
        ...studies.map((study) => makeHead(study, shortNameOf(study, studies), options)),
      ),
    ),
    make('tbody', { role: 'rowgroup' }, ...rowsOf(FIRST_FIELDS), ...(studies.length > 1 ? [makeOrderRow(studies, options)] : [])),
    ...(more.length > 0 ? makeFold(more, studies.length, options) : []),
  );
}

function makeHead(study: StudyData, shortName: string, options: TableOptions): HTMLElement {
  const { slug, subject, url, place, flag, fields } = study;
  return make(
    'th',
    { scope: 'col', role: 'columnheader', 'data-column': slug },
    makeFlag(flag.areas, flag.principles),
    make(
      'div',
      {},
      make(
        'a',
        { href: resolveHref(url), 'aria-label': `${subject}, ${place}` },
        make('span', { class: 'comparison__long' }, subject),
        make('span', { class: 'comparison__short' }, shortName),
      ),
      make('p', { class: 'soft' }, [place, ...fields.period].join(', ')),
    ),
    makeAction('remove', study, options),
  );
}

function makeAction(action: ColumnAction, { slug, title }: StudyData, { onAct }: TableOptions, disabled = false): HTMLElement {
  const label = compareWords.of(compareWords[action], title);
  const button = make(
    'button',
    { type: 'button', class: 'no-print', 'data-act': action, 'data-slug': slug, 'aria-label': label, disabled },
    action === 'remove' ? compareWords.removeSign : compareWords[action],
  );
  button.addEventListener('click', () => onAct(action, slug));
  return button;
}

function makeRow(id: StudyFieldId, studies: readonly StudyData[]): HTMLElement {
  const cells = studies.map((study) => makeCell(shortNameOf(study, studies), makeValues(id, study.fields[id])));
  return make('tr', { role: 'row', 'data-field': id }, make('th', ROW_HEAD, studyFieldsWords.labels[id]), ...cells);
}

const ROW_HEAD = { scope: 'row', role: 'rowheader' };

/** The name, shown if rows are blocks. */
const makeCell = (name: string, ...values: Node[]): HTMLElement =>
  make('td', { role: 'cell' }, make('b', { class: 'comparison__of', 'aria-hidden': 'true' }, name), ...values);

/** The place, or the subject if two are from the same place. */
const shortNameOf = ({ place, subject }: StudyData, studies: readonly StudyData[]): string =>
  studies.filter((other) => other.place === place).length > 1 ? subject : place;

function makeOrderRow(studies: readonly StudyData[], options: TableOptions): HTMLElement {
  const cells = studies.map((study, index) =>
    makeCell(
      shortNameOf(study, studies),
      make(
        'div',
        { class: 'comparison__tools' },
        makeAction('left', study, options, index === 0),
        makeAction('right', study, options, index === studies.length - 1),
      ),
    ),
  );
  return make('tr', { role: 'row', class: 'no-print' }, make('th', ROW_HEAD, compareWords.order), ...cells);
}

function makeFold(rows: readonly HTMLElement[], columns: number, { isUnfolded, onUnfold }: TableOptions): HTMLElement[] {
  const body = make('tbody', { role: 'rowgroup', hidden: !isUnfolded }, ...rows);
  const button = make('button', { type: 'button', 'aria-expanded': String(isUnfolded) }, compareWords.more(rows.length));
  button.addEventListener('click', () => {
    body.hidden = !body.hidden;
    button.setAttribute('aria-expanded', String(!body.hidden));
    onUnfold(!body.hidden);
  });
  const cell = make('td', { role: 'cell', colspan: columns + 1 }, button);
  return [make('tbody', { role: 'rowgroup', class: 'no-print' }, make('tr', { role: 'row' }, cell)), body];
}

function makeValues(id: StudyFieldId, values: readonly string[]): Node {
  if (values.length === 0) return make('span', { class: 'soft' }, compareWords.missing);
  if (values.length === 1) return make('span', {}, values.join());
  if (id !== 'results' || values.length <= FIRST_RESULTS) return makeList(values);
  const others = values.slice(FIRST_RESULTS);
  return make(
    'div',
    {},
    makeList(values.slice(0, FIRST_RESULTS)),
    make('details', {}, make('summary', {}, compareWords.moreResults(others.length)), makeList(others)),
  );
}

const makeList = (values: readonly string[]): HTMLElement => make('ul', {}, ...values.map((value) => make('li', {}, value)));
