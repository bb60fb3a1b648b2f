// Ids are branded so that no free text can stand where an id is expected: an event may hold an id, never a string.
// The form is checked once, where the id enters (parsePolicy, the registries, the message parsers).

declare const idKind: unique symbol;

/** A checked identifier of one kind: lower-case kebab, at most 64 characters. */
export type Id<Kind extends string> = string & { readonly [idKind]: Kind };

export type DetectorId = Id<'detector'>;
export type RuleId = Id<'rule'>;
export type PolicyId = Id<'policy'>;
export type ReasonId = Id<'reason'>;
export type ReminderId = Id<'reminder'>;
export type SiteId = Id<'site'>;
export type GroupId = Id<'group'>;
/** A policy's own version label, such as `2026.2` or `3.0.1`: digits, dots, letters, dashes. */
export type VersionLabel = Id<'version'>;
/** Lower-case hexadecimal SHA-256 of a canonical JSON text. Never of what a person typed. */
export type ContentHash = Id<'hash'>;

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const versionForm = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;
const hashForm = /^[0-9a-f]{64}$/;

/** True where `text` has the form of an id: it begins with a letter, so that no number passes for one. */
export function isId<Kind extends string>(text: unknown): text is Id<Kind> {
  return typeof text === 'string' && text.length <= 64 && idForm.test(text);
}

/** True where `text` has the form of a version label. */
export function isVersionLabel(text: unknown): text is VersionLabel {
  return typeof text === 'string' && versionForm.test(text);
}

/** True where `text` is 64 lower-case hexadecimal digits. */
export function isContentHash(text: unknown): text is ContentHash {
  return typeof text === 'string' && hashForm.test(text);
}

/**
 * Brands a literal that the source code itself holds (registries, site records, tests).
 * Throws at module load when the literal has not the form of an id: a programmer's mistake, not a user's.
 */
export function asId<Kind extends string>(literal: string): Id<Kind> {
  if (!isId<Kind>(literal)) throw new Error(`"${literal}" is not an id: use lower-case kebab, beginning with a letter`);
  return literal;
}
