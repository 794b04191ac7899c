import { getTarget, setAbout, setTarget } from '../workbook/change-workbook.ts';
import { LIKE_MINE } from '../../shared/urls.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { requireElement } from '../../browser/require-element.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { changeWorkbook } from '../workbook/store.browser.ts';
import type { OutcomeId } from '../../model/outcomes.ts';

type Show = (workbook: Workbook) => void;

/** Starts the target and importance of each outcome. Returns a function that shows them as they are saved. */
export function startTargets(root: HTMLElement): Show {
  const selects = [...root.querySelectorAll<HTMLSelectElement>('[data-outcome] select[data-target]')].map((select) => ({
    select,
    outcome: select.closest<HTMLElement>('[data-outcome]')?.dataset['outcome'] as OutcomeId,
    part: select.dataset['target'] as 'target' | 'importance',
  }));
  for (const { select, outcome, part } of selects)
    select.addEventListener('change', () => changeWorkbook((workbook) => setTarget(workbook, outcome, { [part]: Number(select.value) })));
  return (workbook) => {
    for (const { select, outcome, part } of selects) select.value = String(getTarget(workbook, outcome)[part]);
  };
}

/** Starts the type of organisation, the role and the link to places of that type. Returns a function that shows them as they are saved. */
export function startWhoAnswers(root: HTMLElement): Show {
  const selects = [...root.querySelectorAll<HTMLSelectElement>('select[data-about]')];
  const likeMine = requireElement(root, '[data-part="like-mine"]', HTMLAnchorElement);
  for (const select of selects)
    select.addEventListener('change', () =>
      changeWorkbook((workbook) => setAbout(workbook, { [String(select.dataset['about'])]: select.value })),
    );
  return ({ about }) => {
    for (const select of selects) select.value = about[select.dataset['about'] as keyof typeof about];
    likeMine.href = resolveHref(about.kind ? `${LIKE_MINE}#kind=${about.kind}` : LIKE_MINE);
  };
}
