import { bad, good, type Result } from '../policy-rules/index.ts';

// Readers for what crosses a border: strict, without coercion and without mends, because both sides are ours and a wrong value is a
// fault or an attack. They copy the fields they name and never spread, so that nothing rides along.

/** Reads a raw value or throws `Refusal`; only `parse` calls one, and turns the refusal into a result. */
export type Take<Value> = (raw: unknown, place: string) => Value;

class Refusal extends Error {}

/** Runs a reader over a raw value. The problem names the place and never quotes the value. */
export function parse<Value>(take: Take<Value>, raw: unknown): Result<Value, string> {
  try {
    return good(take(raw, 'request'));
  } catch (error) {
    if (error instanceof Refusal) return bad(error.message);
    throw error;
  }
}

/** Refuses the value at `place`. */
export function refuse(place: string, wanted: string): never {
  throw new Refusal(`${place} is not ${wanted}`);
}

type Shape = Readonly<Record<string, Take<unknown>>>;
type Taken<S extends Shape> = { readonly [Key in keyof S]: S[Key] extends Take<infer Value> ? Value : never };

/** An object with these fields; others are left behind. */
export function fields<S extends Shape>(shape: S): Take<Taken<S>> {
  return (raw, place) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse(place, 'an object');
    const source = raw as Readonly<Record<string, unknown>>;
    const taken: Record<string, unknown> = {};
    for (const [key, take] of Object.entries(shape))
      taken[key] = take(Object.hasOwn(source, key) ? source[key] : undefined, `${place}.${key}`);
    // Each field was read by its own reader just above.
    return taken as Taken<S>;
  };
}

/** A value which `accept` takes. */
export function form<Value>(accept: (raw: unknown) => raw is Value, wanted: string): Take<Value> {
  return (raw, place) => (accept(raw) ? raw : refuse(place, wanted));
}

/** One of a closed set. */
export function among<const Word extends string>(words: readonly Word[]): Take<Word> {
  return (raw, place) => words.find((word) => word === raw) ?? refuse(place, `one of ${words.join(', ')}`);
}

/** Null, or what the reader takes. */
export function nullable<Value>(take: Take<Value>): Take<Value | null> {
  return (raw, place) => (raw === null ? null : take(raw, place));
}

/** A finite number within bounds. */
export function between(min: number, max: number): Take<number> {
  return (raw, place) =>
    typeof raw === 'number' && raw >= min && raw <= max ? raw : refuse(place, `a number from ${String(min)} to ${String(max)}`);
}

/** A list of at most `max` entries. */
export function listOf<Item>(take: Take<Item>, max: number): Take<readonly Item[]> {
  return (raw, place) => {
    if (!Array.isArray(raw) || raw.length > max) return refuse(place, `a list of at most ${String(max)}`);
    return raw.map((entry: unknown, index) => take(entry, `${place}[${String(index)}]`));
  };
}

/** Messages that carry nothing. `undefined` is what a browser makes of a missing field. */
export const nothing: Take<null> = (raw, place) => (raw === null || raw === undefined ? null : refuse(place, 'empty'));
