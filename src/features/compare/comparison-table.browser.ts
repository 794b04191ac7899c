import { compareWords } from './words.en.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import type { StudyData } from '../../content/study-data.ts';
import { STUDY_FIELD_IDS, type StudyFieldId } from '../../content/study-fields.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { makeFlag } from '../../site/flag.browser.ts';

export type ColumnAction = 'left' | 'right' | 'remove';
type OnAct = (action: ColumnAction, slug: string) => void;

/** A column a case study, a row a field; `hidden` fields are left out. */
export function makeComparisonTable(studies: readonly StudyData[], hidden: readonly string[], onAct: OnAct): HTMLTableElement {
  const heads = studies.map((study, index) => makeHead(study, disabledAt(index, studies.length), onAct));
  const rows = STUDY_FIELD_IDS.filter((id) => !hidden.includes(id)).map((id) => makeRow(id, studies));
  return make(
    'table',
    { class: 'comparison', 'data-columns': studies.length },
    make(
      'thead',
      {},
      make('tr', {}, make('th', { scope: 'col' }, make('span', { class: 'visually-hidden' }, compareWords.field)), ...heads),
    ),
    make('tbody', {}, ...rows),
  );
}

function disabledAt(index: number, columns: number): readonly ColumnAction[] {
  return [...(index === 0 ? (['left'] as const) : []), ...(index === columns - 1 ? (['right'] as const) : [])];
}

function makeHead({ slug, title, url, place, flag }: StudyData, disabled: readonly ColumnAction[], onAct: OnAct): HTMLElement {
  const buttons = (['left', 'right', 'remove'] as const).map((action) => {
    const label = compareWords.of(compareWords[action], title);
    const button = make(
      'button',
      { type: 'button', 'data-act': action, 'aria-label': label, disabled: disabled.includes(action) },
      compareWords[action],
    );
    button.addEventListener('click', () => onAct(action, slug));
    return button;
  });
  return make(
    'th',
    { scope: 'col', 'data-column': slug },
    makeFlag(flag.areas, flag.principles),
    make('p', {}, make('a', { href: resolveHref(url) }, title)),
    make('p', { class: 'soft' }, place),
    make('div', { class: 'comparison__tools no-print' }, ...buttons),
  );
}

function makeRow(id: StudyFieldId, studies: readonly StudyData[]): HTMLElement {
  const cells = studies.map(({ fields }) => make('td', {}, makeValues(fields[id])));
  return make('tr', {}, make('th', { scope: 'row' }, studyFieldsWords.labels[id]), ...cells);
}

function makeValues(values: readonly string[]): Node | string {
  if (values.length === 0) return make('span', { class: 'soft' }, compareWords.missing);
  if (values.length === 1) return values[0] ?? '';
  return make('ul', {}, ...values.map((value) => make('li', {}, value)));
}
