/**
 * One decision at a time. While a held act is being decided, further acts of the person are held and let go (the second Enter of an
 * impatient person must not open a second dialog, nor send); held bodies wait their turn.
 */
export interface Lock {
  readonly busy: () => boolean;
  /** Resolves at a moment when nothing runs. */
  readonly idle: () => Promise<void>;
  /** Runs `work` now if nothing runs, else after what runs. The lock opens when `work` has settled, however it settled. */
  readonly run: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export function makeLock(): Lock {
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    busy: () => running > 0,
    idle: async () => {
      while (running > 0) await last;
    },
    run: (work) => {
      running += 1;
      const next = last.then(work).finally(() => {
        running -= 1;
      });
      // The queue goes on whatever became of this one; its own caller sees the failure.
      last = next.then(
        () => undefined,
        () => undefined,
      );
      return next;
    },
  };
}
