// The English words that a form, a mail or a column uses for any country's numbers; each detector adds those of its own language.

/** Words for the number of a person. */
export const idWords = [
  'national id',
  'national identi',
  'national number',
  'identity card',
  'identity number',
  'identity code',
  'identification number',
  'identification code',
  'id number',
  'id card',
  'id code',
  'personal id',
  'personal number',
  'personal code',
] as const;

/** Words for the number of a taxpayer. */
export const taxWords = [
  'tax id',
  'tax identi',
  'tax number',
  'tax code',
  'tax file',
  'taxpayer',
  'tin',
  'fiscal code',
  'tax no',
  'tax ref',
] as const;

/** Words for the number of an insured person. */
export const socialWords = ['social security', 'social insurance', 'insurance number', 'national insurance'] as const;
