import { orderNotes, type OrderNotes } from './order.ts';
import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { findPart } from '../../browser/require-element.ts';

/** Problems with the order, in sentences. */
export interface OrderTexts {
  readonly notes: readonly string[];
  readonly prerequisites: readonly string[];
}

export function describeOrder(programme: Programme): OrderTexts {
  const notes = orderNotes(programme);
  return {
    notes: [
      ...describeBlockers(notes),
      ...notes.late.map(({ entry, statement, before }) =>
        t.order.late(entry.step.title, t.when[entry.plan.when], statement.statement, before.length),
      ),
    ],
    prerequisites: notes.prerequisites.map(({ step }) => t.order.prerequisite(step.title, step.prerequisites)),
  };
}

export function showOrder(root: HTMLElement, programme: Programme): void {
  const { notes, prerequisites } = describeOrder(programme);
  const fill = (part: string, texts: readonly string[]): void =>
    findPart(root, part).replaceChildren(...texts.map((text) => make('li', {}, text)));
  fill('order-notes', notes);
  fill('prerequisite-list', prerequisites);
  findPart(root, 'prerequisites').hidden = prerequisites.length === 0;
  findPart(root, 'order').hidden = notes.length + prerequisites.length === 0;
}

function describeBlockers({ blockers }: OrderNotes): string[] {
  const named = (steps: readonly ProgrammeEntry[]): string =>
    steps.map(({ step, plan }) => (plan.when === '' ? step.title : t.order.stepWithTime(step.title, t.when[plan.when]))).join('; ');
  return blockers.map(({ statement, steps }) => t.order.blocker(statement.statement, named(steps)));
}
