/** A hidden tab draws no frames; nothing may wait for one for ever, least of all what holds the lock. */
const hiddenMs = 120;

/** Resolves `ms` after the next frame, or soon where no frame comes. */
export function nextFrame(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, hiddenMs + ms);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }, ms),
    );
  });
}
