import type { Detector } from './engine/detector.ts';
import { normalize } from './engine/normalize.ts';

const longest = 24;
const bullet = '\u2022';

/**
 * What a dialog may show of a value, so that a person knows which one is meant and nobody can rebuild it. Takes the text of a
 * finding and its detector; gives at most 24 characters on one line.
 */
export function mask(value: string, detector: Detector): string {
  const plain = normalize(value).text.replace(/\s+/g, ' ').trim();
  return cut(maskByKind(plain, detector), longest);
}

function maskByKind(plain: string, detector: Detector): string {
  const id: string = detector.id;
  const digits = plain.replace(/\D/g, '');
  if (detector.category === 'marking') return plain;
  if (id === 'email-address') {
    const at = plain.lastIndexOf('@');
    return at > 0 ? `${firstCharacter(plain)}${bullet.repeat(3)}${plain.slice(at)}` : bullet.repeat(8);
  }
  if (id === 'payment-card') return `${bullet.repeat(4)} ${digits.slice(-4)}`;
  if (id === 'iban') return `${plain.slice(0, 4)} ${bullet.repeat(4)} ${plain.replace(/[ -]/g, '').slice(-2)}`;
  if (id === 'us-ssn') return `${bullet.repeat(3)}-${bullet.repeat(2)}-${digits.slice(-4)}`;
  if (id === 'phone-number') return `${plain.startsWith('+') ? plain.slice(0, 3) : ''}${bullet.repeat(5)}${digits.slice(-2)}`;
  if (id === 'private-key') return `PRIVATE KEY ${bullet.repeat(8)}`;
  const prefix = detector.anchors
    .map((anchor) => ('literal' in anchor ? anchor.literal : ''))
    .find((literal) => literal.length >= 3 && plain.startsWith(literal));
  // A vendor's prefix says which key it is and nothing of the key; of anything else, the shorter it is the less is shown.
  if (prefix !== undefined && plain.length >= prefix.length + 12) return prefix + bullet.repeat(8);
  const shown = plain.length >= 12 ? 2 : plain.length >= 8 ? 1 : 0;
  return [...plain].slice(0, shown).join('') + bullet.repeat(8);
}

function firstCharacter(text: string): string {
  return [...text][0] ?? '';
}

/** Keeps beginning and end of what is too long, as a domain's end says more than its middle. Never cuts a surrogate pair. */
function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 9).join('')}\u2026${characters.slice(-8).join('')}`;
}
