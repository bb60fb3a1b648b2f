import { mendByName } from './suggest.ts';

// A small reader of our own instead of a schema library, for three reasons: every problem must name its place and its mend in words an
// administrator can act on; all problems must come out, not the first; and group policy bends values on their way (a boolean arrives as
// the number 1, a list as a text that holds JSON), which the reader has to straighten.

/** One thing that is wrong with a policy, where it is, and what to do. */
export interface PolicyProblem {
  /** Such as `rules[2].action`; empty for the whole document. */
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

export type Report = (path: string, problem: string, mend: string) => void;

/** Stands for a value that could not be read; the problem has been reported by then. */
export const fault: unique symbol = Symbol('fault');
export type Fault = typeof fault;

/** Reads one raw value, or reports what is wrong with it and answers `fault`. */
export type Reader<Value> = (raw: unknown, path: string, report: Report) => Value | Fault;

/** A field of a record: read where it is present, else required or with its default. */
export interface Field<Value> {
  readonly read: Reader<Value>;
  readonly fallback: { readonly value: Value } | null;
  readonly hint: string;
}

/** A field that must be there. `hint` says what to write. */
export function required<Value>(read: Reader<Value>, hint: string): Field<Value> {
  return { read, fallback: null, hint };
}

/** A field with a default. */
export function optional<Value>(read: Reader<Value>, value: Value): Field<Value> {
  return { read, fallback: { value }, hint: '' };
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type Read<Shape extends Fields> = { readonly [Key in keyof Shape]: Shape[Key] extends Field<infer Value> ? Value : never };

/** A record with exactly these fields: an unknown key is a problem too, because a misspelt key is a rule that does not hold. */
export function record<Shape extends Fields>(shape: Shape): Reader<Read<Shape>> {
  const names = Object.keys(shape);
  return (raw, path, report) => {
    const object = asObject(raw);
    if (object === null) {
      report(
        path,
        `is ${kindOf(raw)}, not an object`,
        `write an object with ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`,
      );
      return fault;
    }
    let whole = true;
    for (const key of Object.keys(object)) {
      if (Object.hasOwn(shape, key)) continue;
      report(join(path, key), 'is not a known key', mendByName(key, names));
      whole = false;
    }
    const result: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(shape)) {
      const value = readField(field, Object.hasOwn(object, name) ? object[name] : undefined, join(path, name), report);
      if (value === fault) whole = false;
      else result[name] = value;
    }
    // Each field was read by its own reader just above: the shape is proven value by value.
    return whole ? (result as Read<Shape>) : fault;
  };
}

function readField(field: Field<unknown>, raw: unknown, path: string, report: Report): unknown {
  if (raw !== undefined) return field.read(raw, path, report);
  if (field.fallback !== null) return field.fallback.value;
  report(path, 'is missing', field.hint);
  return fault;
}

export interface ListLimits<Item> {
  readonly min?: number;
  readonly max: number;
  /** The field that may not be the same in two entries. */
  readonly unique?: keyof Item & string;
}

/** A list, native or as JSON in a text. Every faulty item is reported, and every item that repeats the unique field of one before. */
export function list<Item>(read: Reader<Item>, limits: ListLimits<Item>): Reader<readonly Item[]> {
  const { min = 0, max, unique } = limits;
  return (raw, path, report) => {
    const items = asList(raw);
    if (items === null) {
      report(path, `is ${kindOf(raw)}, not a list`, 'write a list in square brackets');
      return fault;
    }
    if (items.length < min || items.length > max) {
      const bounds = items.length < min ? `at least ${String(min)}` : `at most ${String(max)}`;
      report(path, `has ${String(items.length)} entries`, `write ${bounds}`);
      return fault;
    }
    const whole: Item[] = [];
    const firstWith = new Map<unknown, string>();
    for (const [index, item] of items.entries()) {
      const place = `${path}[${String(index)}]`;
      const value = read(item, place, report);
      if (value === fault) continue;
      const first = unique === undefined ? undefined : firstWith.get(value[unique]);
      if (unique !== undefined && first !== undefined) {
        report(
          `${place}.${unique}`,
          `is ${show(value[unique])} again, as in ${first}`,
          'give each entry a different one, or merge the two',
        );
        continue;
      }
      if (unique !== undefined) firstWith.set(value[unique], place);
      whole.push(value);
    }
    return whole.length === items.length ? whole : fault;
  };
}

/** A truth value, as JSON or as group policy delivers it: `1`, `"1"`, `"true"` and their opposites. */
export const truth: Reader<boolean> = (raw, path, report) => {
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : raw;
  if (word === true || word === 1 || word === '1' || word === 'true') return true;
  if (word === false || word === 0 || word === '0' || word === 'false') return false;
  report(path, `is ${show(raw)}, neither true nor false`, 'write true or false');
  return fault;
};

/** A whole number within bounds, as JSON or as a text of digits. */
export function integer(min: number, max: number): Reader<number> {
  return (raw, path, report) => {
    const value = typeof raw === 'string' && /^-?\d{1,15}$/.test(raw.trim()) ? Number(raw.trim()) : raw;
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    report(path, `is ${show(raw)}`, `write a whole number from ${String(min)} to ${String(max)}`);
    return fault;
  };
}

/** One of a closed set of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (raw, path, report) => {
    const found = words.find((word) => word === raw);
    if (found !== undefined) return found;
    report(path, `is ${show(raw)}`, typeof raw === 'string' ? mendByName(raw, words) : `use one of: ${words.join(', ')}`);
    return fault;
  };
}

/** A text which `accept` takes; `mend` says what the form is. */
export function text<Value extends string>(
  accept: (raw: unknown) => raw is Value,
  mend: string | ((raw: string) => string),
): Reader<Value> {
  return (raw, path, report) => {
    if (accept(raw)) return raw;
    const words = typeof mend === 'string' ? mend : mend(typeof raw === 'string' ? raw : '');
    report(path, `is ${show(raw)}`, words);
    return fault;
  };
}

/** Null, or what the reader reads. */
export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (raw, path, report) => (raw === null ? null : read(raw, path, report));
}

/** An object, native or as JSON in a text; null for everything else. */
export function asObject(raw: unknown): Readonly<Record<string, unknown>> | null {
  const value = fromJson(raw);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return value as Readonly<Record<string, unknown>>;
}

/** A list, native or as JSON in a text; null for everything else. */
export function asList(raw: unknown): readonly unknown[] | null {
  const value = fromJson(raw);
  return Array.isArray(value) ? (value as readonly unknown[]) : null;
}

function fromJson(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  const parsed = parseJson(raw);
  return parsed.ok ? parsed.value : raw;
}

/** `JSON.parse` as a result. A byte order mark, which editors on Windows leave behind, is taken off. */
export function parseJson(
  source: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, value: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'not JSON' };
  }
}

/** `a.b`, or `b` at the root. */
export function join(path: string, key: string): string {
  const step = /^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
  return path === '' ? step : `${path}.${step}`;
}

function kindOf(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' ? 'an object' : `a ${typeof raw}`;
}

/** The value as an administrator would recognise it, cut short. */
export function show(raw: unknown): string {
  if (typeof raw === 'string') return raw === '' ? 'empty' : `"${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}"`;
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  return kindOf(raw);
}
