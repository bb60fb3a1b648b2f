import type { LocalText, Policy } from './policy.ts';

/** JSON with sorted keys and no white space: equal values give equal texts, so that a hash of it names the value. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** The text in `locale`, else in a language that `locale` narrows (`de-AT`: `de`), else in English. */
export function localText(text: LocalText, locale: string): string {
  const byTag = new Map(Object.entries(text).map(([tag, words]) => [tag.toLowerCase(), words]));
  const subtags = locale.toLowerCase().replaceAll('_', '-').split('-');
  for (let length = subtags.length; length > 0; length--) {
    const found = byTag.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return text.en;
}

/** Canonical JSON of exactly what an acknowledgement shows in `locale`: its hash says what the person accepted. */
export function policyContent(policy: Policy, locale: string): string {
  return canonicalJson({
    title: localText(policy.title, locale),
    version: policy.version,
    effective: policy.effective,
    organization: policy.organization,
    summary: policy.summary.map((paragraph) => localText(paragraph, locale)),
    fullText: policy.fullText,
  });
}
