import { getPlan, setOwnAction, setPlan } from '../workbook/change-workbook.ts';
import type { ProgrammeEntry, When } from './read-programme.ts';
import type { Effort } from '../../model/programme.ts';
import type { PlannedAction } from '../../model/workbook-schema.ts';
import { programme as t } from './words.en.ts';
import { changeWorkbook, readWorkbook } from '../workbook/store.browser.ts';
import { changeKeepingFocus } from './cards.browser.ts';

type Say = (text: string) => void;

/** Plans a step for a time, or removes it from the plan if it is already planned for that time. */
export function press(control: HTMLElement, { id, title }: ProgrammeEntry['step'], when: Exclude<When, ''>, say: Say): void {
  const next = getPlan(readWorkbook(), id).when === when ? '' : when;
  changeKeepingFocus(control, () => changeWorkbook((workbook) => setPlan(workbook, id, { when: next })));
  say(t.board.of(title, t.when[next]));
}

/** Saves the council's own judgement of an effort. One that agrees with the almanac's is not saved. */
export function judge(control: HTMLElement, { id, title, kind, effort: usual }: ProgrammeEntry['step'], effort: Effort, say: Say): void {
  changeKeepingFocus(control, () =>
    changeWorkbook((workbook) =>
      kind === 'own' ? setOwnAction(workbook, id, { effort }) : setPlan(workbook, id, { effort: effort === usual ? null : effort }),
    ),
  );
  say(t.judged(title, effort));
}

/** Saves an owner, a quarter or a note. */
export function notePlan(id: string, plan: Partial<Pick<PlannedAction, 'owner' | 'quarter' | 'note'>>): void {
  changeWorkbook((workbook) => setPlan(workbook, id, plan));
}
