import { entropy } from './entropy.ts';

// Pairs of letters that make up most English words and the names in programs; a text of random letters has few of them.
const pairs = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur el la us ss ec ee em ta pe ie ct na ol no di ho lo ge tr et id un sh ab ad ag am ap ac ai au av ba bl bo br bu ca ck cl cr cu da do du ef ei ev ex ey fa fe fi fo fr ft fu ga gh gi gr gu ht ib id ie if ig il im ip ir iv iz ke ki ks ld ls lt ly mb mi mm mo mp mu ns od og oi ok ol op os ot ow pa ph pi pl po pp pr ps pu qu rc rd rl rm rn rr rs rt ru ry sa sc sk sl so sp su tu tt tw ty ub uc ud ug ui ul um up ut va vi wa we wh wi wo ws xt ye yp'.split(
    ' ',
  ),
);

/** The share of neighbouring letters that are common pairs; 1 where there are no two letters together. */
function wordShare(text: string): number {
  let common = 0;
  let all = 0;
  for (const run of text.toLowerCase().match(/[a-z]{2,}/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at++, all++) if (pairs.has(run.slice(at, at + 2))) common++;
  }
  return all === 0 ? 1 : common / all;
}

/** How many of the classes small letter, capital, digit, other occur. */
export function classCount(text: string): number {
  return Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/\d/.test(text)) + Number(/[^A-Za-z\d]/.test(text));
}

/** A name as programs have it: words in camel, snake, kebab or dotted case, each with at most a short number at its end. */
export function isIdentifier(text: string): boolean {
  return hasNameForm(text) && wordShare(text) > 0.5;
}

/** The same by its form alone: also a name whose words are abbreviations. */
export function hasNameForm(text: string): boolean {
  if (!/^[A-Za-z_$@][\w.:/-]*$/.test(text)) return false;
  const parts = text.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z\d])(?=[A-Z][a-z])/).filter((part) => part !== '');
  return parts.every((part) => /^(?:[A-Za-z]{1,24}\d{0,3}|\d{1,4}|v\d+)$/.test(part));
}

/**
 * True where a text looks drawn by chance: long enough, rich enough, and neither a name nor a sentence nor a plain number.
 * `floor` is the least length that is believed.
 */
export function looksRandom(text: string, floor: number): boolean {
  if (text.length < floor || /\s/.test(text) || isIdentifier(text)) return false;
  const bits = entropy(text);
  const letters = /[A-Za-z]/.test(text);
  const digits = /\d/.test(text);
  if (letters && digits) return bits >= (text.length < 16 ? 2.7 : 2.9) && (text.match(/\d/g)?.length ?? 0) >= 2;
  if (digits) return /^\d+$/.test(text) && text.length >= 15 && bits >= 2.5;
  return letters && text.length >= 16 && bits >= 3.4 && wordShare(text) < 0.55;
}
