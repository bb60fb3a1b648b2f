import type { DetectorWords } from './words.ts';

/** What a country's number is for: a family of detectors is told in one sentence per language. */
export type IdentityKind = 'id' | 'tax' | 'social' | 'document' | 'licence';

/** Kind, country in the language, and what the country itself calls the number. */
export type IdentityEntry = readonly [kind: IdentityKind, country: string, name?: string];

interface Saying {
  readonly title: string;
  readonly what: string;
}

/** The words of a family of detectors in one language. */
export function identityWords<Id extends string>(
  all: Readonly<Record<Id, IdentityEntry>>,
  sayings: Readonly<Record<IdentityKind, Saying>>,
): Readonly<Record<Id, DetectorWords>> {
  const entries = Object.entries<IdentityEntry>(all).map(([id, [kind, country, name]]) => {
    const { title, what } = sayings[kind];
    return [id, { title: `${title} (${name === undefined ? country : `${country}, ${name}`})`, what }];
  });
  return Object.fromEntries(entries) as Record<Id, DetectorWords>;
}
