let isDown = false;

/** Begins to watch whether a pointer is pressed. */
export function watchPointer(): void {
  window.addEventListener('pointerdown', () => (isDown = true), true);
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, () => (isDown = false), true);
}

/** Waits until no pointer is pressed: whatever moves between pressing and letting go takes the click away from its target. */
export function pointerReleased(): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((resolve) => {
    // The click comes right after the release, and first.
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, () => setTimeout(resolve), { once: true });
  });
}
