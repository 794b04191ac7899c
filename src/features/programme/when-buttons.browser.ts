import type { ProgrammeEntry, When } from './read-programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import type { Card } from './cards.browser.ts';
import { press } from './planner.browser.ts';

const TIMES = ['now', 'next', 'later', 'no'] as const satisfies readonly When[];

/** Now, Next, Later and "not for us" beside a step. Pressing the pressed one again removes the step from the plan. */
export function makeWhenButtons({ step }: ProgrammeEntry, say: (text: string) => void): Card<ProgrammeEntry> {
  let { title } = step;
  const buttons = TIMES.map((time) => {
    const button = make('button', { type: 'button', 'data-when': time }, t.when[time]);
    button.addEventListener('click', () => press(button, { ...step, title }, time, say));
    return button;
  });
  return {
    element: make('div', { class: 'when' }, ...buttons),
    update: (entry) => {
      ({ title } = entry.step);
      buttons.forEach((button, index) => {
        const time = TIMES[index] ?? 'no';
        button.setAttribute('aria-pressed', String(entry.plan.when === time));
        button.setAttribute('aria-label', t.board.of(t.when[time], title));
      });
    },
  };
}
