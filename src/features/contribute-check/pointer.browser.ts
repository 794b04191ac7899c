let isDown = false;

/** Starts to track whether a pointer is pressed. */
export function watchPointer(): void {
  window.addEventListener('pointerdown', () => (isDown = true), true);
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, () => (isDown = false), true);
}

/** Waits until no pointer is pressed: if an element moves between press and release, the click misses its target. */
export function pointerReleased(): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((resolve) => {
    // The click comes right after the release and must be handled first.
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, () => setTimeout(resolve), { once: true });
  });
}
