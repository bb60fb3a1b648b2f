/** What the managed store answered. */
export type ManagedAnswer =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  /** `certain`: the browser says there is no policy; otherwise it is empty, which may also mean "not yet". */
  | { readonly kind: 'absent'; readonly certain: boolean }
  /** The browser failed to read it. */
  | { readonly kind: 'broken' }
  /** No answer in time. `late` settles if there is one after all. */
  | { readonly kind: 'silent'; readonly late: Promise<ManagedAnswer> };

/**
 * Asks the managed store, for at most `patienceMs`: `get` blocks for seconds while a browser starts, and in Edge 128 to 130 it never
 * answered at all (MicrosoftEdge-Extensions issue 179).
 */
export async function askManagedStore(
  get: () => Promise<Readonly<Record<string, unknown>>>,
  wait: (ms: number) => Promise<void>,
  patienceMs: number,
): Promise<ManagedAnswer> {
  const late = settle(get);
  return Promise.race([late, wait(patienceMs).then((): ManagedAnswer => ({ kind: 'silent', late }))]);
}

async function settle(get: () => Promise<Readonly<Record<string, unknown>>>): Promise<ManagedAnswer> {
  try {
    const values = await get();
    return Object.keys(values).length === 0 ? { kind: 'absent', certain: false } : { kind: 'values', values };
  } catch (error) {
    // Firefox's words where neither an enterprise policy nor a native manifest names the extension.
    const absent = error instanceof Error && error.message.includes('Managed storage manifest not found');
    return absent ? { kind: 'absent', certain: true } : { kind: 'broken' };
  }
}
