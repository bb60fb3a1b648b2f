/** Runs tasks one after the other: what reads, decides and writes must not overlap with another that does the same. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** A queue of its own. A task that fails fails for its caller only. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined); // the caller of `run` gets the failure; the queue goes on
    return run;
  };
}
