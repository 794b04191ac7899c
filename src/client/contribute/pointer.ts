let released: Promise<unknown> = Promise.resolve();

/** From now on `whenReleased` knows whether something is pressed. */
export function watchPointer(): void {
  addEventListener('pointerdown', () => (released = new Promise(waitForRelease)), { capture: true });
}

/**
 * When nothing is pressed any more. What shows up before that moves what is pressed from under the pointer, and the click
 * goes nowhere.
 */
export const whenReleased = (): Promise<unknown> => released;

/** The click of this press comes before the next task. */
function waitForRelease(done: (value: unknown) => void): void {
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(done), { capture: true, once: true });
}
