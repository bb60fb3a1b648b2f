/** A stored value that lives in memory and counts its writes. */
export function memoryItem<Value>(initial: Value) {
  let value = initial;
  const item = {
    writes: 0,
    read: (): Promise<Value> => Promise.resolve(value),
    write: (next: Value): Promise<void> => {
      value = next;
      item.writes++;
      return Promise.resolve();
    },
  };
  return item;
}
