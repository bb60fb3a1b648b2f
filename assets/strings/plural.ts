/** The forms of one sentence by plural category; `other` is always there. `#` stands for the number. */
export type PluralForms = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };

/** A function that picks the plural form of `locale` and puts the number in, written as that locale writes numbers. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

/** Wraps a foreign name (a site, a company) so that its direction does not disturb the sentence around it (Unicode FSI and PDI). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
