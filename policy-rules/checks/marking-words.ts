/** What companies print on their documents, in lower case; `-` stands for any dash with blanks around it. */
export const companyMarkings: readonly string[] = [
  'strictly confidential', 'strictly private and confidential', 'strictly private & confidential', 'highly confidential', 'most confidential', 'company confidential', 'corporate confidential', 'business confidential', 'confidential and proprietary',
  'confidential & proprietary', 'proprietary and confidential', 'proprietary & confidential', 'private and confidential', 'private & confidential', 'privileged and confidential', 'privileged & confidential', 'commercial in confidence',
  'commercial-in-confidence', 'attorney-client privileged', 'internal use only', 'for internal use only', 'internal use only - do not distribute', 'for internal use', 'company internal', 'internal only', 'internal distribution only',
  'not for distribution', 'not for external distribution', 'not for public release', 'do not distribute', 'do not forward', 'company restricted', 'restricted distribution', 'for official use only', 'confidential - do not distribute',
  'confidential - internal use only', 'confidential - internal only', 'confidential - for internal use only',
  'streng vertraulich', 'firmenvertraulich', 'streng vertraulich und persönlich', 'vertraulich - nicht weitergeben', 'nur für den internen gebrauch', 'nur für internen gebrauch', 'nur zum internen gebrauch', 'für den internen gebrauch',
  'nur zur internen verwendung', 'nicht zur weitergabe bestimmt', 'nicht zur veröffentlichung bestimmt',
  'strictement confidentiel', 'confidentiel entreprise', 'confidentiel - ne pas diffuser', 'à usage interne', 'à usage interne uniquement', 'usage interne', 'usage interne uniquement', 'pour usage interne uniquement', 'diffusion restreinte',
  'diffusion interne uniquement', 'ne pas diffuser',
  'estrictamente confidencial', 'sólo para uso interno', 'solo para uso interno', 'para uso interno', 'uso interno', 'uso interno exclusivo', 'no distribuir', 'estritamente confidencial', 'somente para uso interno', 'apenas para uso interno',
  'strettamente confidenziale', 'strettamente riservato', 'riservato e confidenziale', 'ad uso interno', 'solo per uso interno', 'ad uso esclusivamente interno', 'non divulgare',
  'strikt vertrouwelijk', 'bedrijfsvertrouwelijk', 'alleen voor intern gebruik', 'uitsluitend voor intern gebruik', 'niet voor verspreiding',
];

/** Words of every day, which mark a document only alone on their line. */
export const singleMarkings: readonly string[] = ['confidential', 'top secret', 'secret', 'vertraulich', 'streng geheim', 'geheim', 'confidentiel', 'très secret', 'confidencial', 'confidenziale', 'riservato', 'vertrouwelijk'];

/** What a field for the level is called, and the levels that are worth a finding behind it. */
export const markingLabels: readonly string[] = ['classification', 'sensitivity', 'confidentiality', 'klassifizierung', 'einstufung', 'vertraulichkeit', 'vertraulichkeitsstufe', 'clasificación', 'classificazione', 'classificatie'];
export const markingLevels: readonly string[] = ['strictly confidential', 'highly confidential', 'company confidential', 'confidential', 'internal use only', 'internal', 'restricted', 'top secret', 'secret', 'streng vertraulich', 'vertraulich', 'intern', 'confidentiel', 'interne', 'confidencial', 'interno', 'confidenziale', 'riservato', 'vertrouwelijk'];

/** Fixed terms of governments and alliances, which only count in capitals (`VS-NfD` apart). */
export const governmentMarkings: readonly string[] = [
  'vs-nfd', 'vs-vertraulich', 'vs-nur für den dienstgebrauch', 'nur für den dienstgebrauch', 'official-sensitive', 'official sensitive', 'restreint ue', 'eu restricted', 'confidentiel ue', 'eu confidential', 'secret ue', 'eu secret', 'secret défense',
  'diffusion restreinte', 'nato restricted', 'nato confidential', 'nato secret', 'nato ts', 'cosmic top secret atomal', 'cosmic top secret', 'controlled unclassified information', 'law enforcement sensitive',
];

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' - ', ' ?[-:|] ?').replaceAll(' ', '[ -]');

/** A regular expression source for any of these, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).map(escape).join('|');
}
