import type { Shield } from './shield.ts';

/**
 * Counts the person's gestures on the page: each trusted key or pointer press begins one, and everything that follows (mousedown, click,
 * submit, what the page dispatches in answer) belongs to it. Presses on our own surfaces do not count.
 */
export function countGestures(shield: Shield, signal: AbortSignal): () => number {
  let gesture = 0;
  const begin = (event: Event): void => {
    if (event.isTrusted && !shield.isOurs(event)) gesture += 1;
  };
  for (const name of ['keydown', 'pointerdown'] as const) window.addEventListener(name, begin, { capture: true, signal });
  return () => gesture;
}
