/**
 * Calls `probe` until its value satisfies `fits`; answers that value. Throws after `timeout` milliseconds with what was awaited and what
 * was seen last. Without Playwright's runner, because `npm start` drives the same pages.
 */
export async function until<Value>(
  awaited: string,
  probe: () => Promise<Value>,
  fits: (value: Value) => boolean,
  timeout = 5000,
): Promise<Value> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (fits(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`waited ${timeout} ms until ${awaited}; seen last: ${JSON.stringify(value)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
