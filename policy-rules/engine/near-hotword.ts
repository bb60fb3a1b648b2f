// The second phase for triggers with `nearHotword`: the pass has brought home the places of digit runs and of hotwords; here each
// hotword looks at the runs around it, so that runs far from any hotword cost nothing, however many detectors there are.
import { attempt, type Match, type Memory } from './attempt.ts';
import { fits, type EngineTables } from './tables.ts';

/** Starts of digit runs with their two counts, in order. */
export interface Places {
  readonly add: (at: number, ahead: number, together: number) => void;
  readonly at: (index: number) => number;
  readonly ahead: (index: number) => number;
  readonly together: (index: number) => number;
  /** The first index whose place is not before `at`. */
  readonly from: (at: number) => number;
  readonly count: () => number;
}

/** A value may begin before its digits, and end behind their start: how far a match may lie from the place where it is tried. */
const longestValue = 40;
const trialsPerLook = 256;

export function newPlaces(): Places {
  const starts: number[] = [];
  const counts: number[] = [];
  return {
    add: (at, ahead, together) => {
      starts.push(at);
      counts.push((ahead << 8) | together);
    },
    at: (index) => starts[index] ?? 0,
    ahead: (index) => (counts[index] ?? 0) >> 8,
    together: (index) => (counts[index] ?? 0) & 0xff,
    from: (at) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    count: () => starts.length,
  };
}

interface Found {
  readonly matches: Match[];
  readonly hotwordAt: readonly number[];
  readonly hotwordIs: readonly number[];
  trials: number;
}

/** False where it was told to stop. Each trigger sees each place at most once, in order. */
export function joinHotwords(
  text: string,
  tables: EngineTables,
  into: Found,
  memory: Memory,
  places: Places,
  spent: () => boolean,
): boolean {
  if (tables.digits.near.size === 0 || places.count() === 0) return true;
  const seen = new Int32Array(tables.slots);
  let look = into.trials + trialsPerLook;
  for (let index = 0; index < into.hotwordAt.length; index++) {
    const hotword = into.hotwordAt[index] ?? 0;
    const triggers = tables.digits.near.get(into.hotwordIs[index] ?? -1);
    if (triggers === undefined) continue;
    for (const trigger of triggers) {
      const reach = (tables.probes[trigger.probe]?.reach ?? 0) + longestValue;
      let place = Math.max(seen[trigger.slot] ?? 0, places.from(hotword - reach));
      for (; place < places.count() && places.at(place) <= hotword + reach; place++)
        if (fits(trigger, places.ahead(place), places.together(place)))
          attempt(text, places.at(place) + 1, trigger, tables, into, memory, true);
      seen[trigger.slot] = place;
      if (into.trials < look) continue;
      look = into.trials + trialsPerLook;
      if (spent()) return false;
    }
  }
  return true;
}
