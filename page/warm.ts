import { scan } from '../policy-rules/index.ts';
import type { InForce } from './context.ts';
import { editorOfEvent } from './editors/index.ts';

/** Something of each kind that the engine looks for, so that its tables are made and its code is warm. */
const sample = 'name 12345678 a@b.example key = "value" https://example.com/?q=1 2026-01-31 ';

/**
 * Makes the engine's tables in idle time, once a person has put the caret into an editor: the first paste must not pay for them, and a
 * page where nobody writes never does. Also after a new policy, whose tables are new.
 */
export function warmWhenNeeded(inForce: () => InForce | null, onPolicy: (changed: () => void) => void, signal: AbortSignal): void {
  let writing = false;
  const warm = (): void => {
    if (!writing) return;
    // Firefox has it since 55; Safari has not, and is none of our browsers.
    requestIdleCallback(() => {
      const current = inForce();
      if (current) scan(sample.repeat(20), current.compiled);
    });
  };
  window.addEventListener(
    'focusin',
    (event) => {
      if (writing || !editorOfEvent(event)) return;
      writing = true;
      warm();
    },
    { capture: true, signal },
  );
  onPolicy(warm);
}
