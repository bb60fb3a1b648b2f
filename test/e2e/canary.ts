import { randomInt } from 'node:crypto';

const keyLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Everything secret that this process has made, for the search afterwards. Made at run time: no file holds one. */
const made = new Set<string>();

function remember(value: string): string {
  made.add(value);
  return value;
}

/** A cloud key that never was. The example policy blocks it. */
export function cloudKey(): string {
  return remember(`AK${'IA'}${Array.from({ length: 16 }, () => keyLetters[randomInt(keyLetters.length)]).join('')}`);
}

/** A payment card number: the network's published prefix, random digits, a right check digit. The example policy warns. */
export function cardNumber(): string {
  const digits = [4, 1, 1, 1, ...Array.from({ length: 11 }, () => randomInt(10))];
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit), 0);
  const all = [...digits, (10 - (sum % 10)) % 10].join('');
  remember(all);
  return remember(all.replace(/(.{4})(?=.)/g, '$1 '));
}

/** A harmless text that can be told from every other. It is no secret, but it is content: it may be stored nowhere either. */
export function harmlessText(): string {
  return remember(`A poem about rain number ${words(3)}`);
}

/** A few random words. */
export function words(count: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'so', 'tu', 've'];
  const word = (): string => Array.from({ length: 4 }, () => syllables[randomInt(syllables.length)]).join('');
  return Array.from({ length: count }, word).join(' ');
}

/** Which of the canaries made so far occur in `text`; masked, so that a report does not become a leak itself. */
export function canariesIn(text: string): string[] {
  return [...made].filter((value) => text.includes(value)).map((value) => `${value.slice(0, 4)}… (${value.length} characters)`);
}
