// Letters of other scripts that are drawn like Latin ones (UTS #39, confusables). Folded only in words that hold Latin letters or
// digits too and no letter that Latin has not, so that Russian and Greek stay what they are.
import type { Edit } from './layer.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТУХԌԚԜҮаеѕіјорсухԁԛԝһүӏкмтнвг', 'ABESIJKMHOPCTYXGQWYaesijopcyxdqwhylkmthBr'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχγ', 'ABEZHIKMNOPTYXaeikvoptuxy'],
  ['ѐёїᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢѵѡɑɡɩıօսոհցք', 'eeiacdejkmoptuvwzvwagiiounhgp'],
];
const latin = new Map(pairs.flatMap(([from, to]) => [...from].map((letter, index) => [letter, to.charAt(index)] as const)));
const first = new RegExp(`[${[...latin.keys()].join('')}]`, 'g');
const longestWord = 128;
const ofWord = /[\p{L}\p{N}@._+-]/u;

/** The words whose letters are mixed, with what they look like. */
export function unmixed(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  first.lastIndex = 0;
  for (let found = first.exec(text); found !== null; found = first.exec(text)) {
    let start = found.index;
    const floor = Math.max(0, start - longestWord);
    while (start > floor && ofWord.test(text.charAt(start - 1))) start--;
    let end = found.index;
    const limit = Math.min(text.length, start + longestWord);
    while (end < limit && ofWord.test(text.charAt(end))) end++;
    const word = text.slice(start, end);
    first.lastIndex = Math.max(end, found.index + 1);
    if (!/[A-Za-z0-9]/.test(word)) continue;
    const replacement = [...word].map((letter) => latin.get(letter) ?? letter).join('');
    if (/^[\x20-\x7e]+$/.test(replacement)) edits.push({ start, end, replacement, layer: 'look-alikes' });
  }
  return edits;
}
