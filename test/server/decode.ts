const depth = 3;

/**
 * Every reading of `text` that a receiver could make without a key: as it is, percent-decoded, with JSON escapes resolved, and with
 * base64 runs decoded; each of them again, three deep. A value that leaked in any of these forms is found by a plain search.
 */
export function everyReading(text: string): string[] {
  const readings = new Set([text]);
  let fresh = [text];
  for (let level = 0; level < depth && fresh.length > 0; level += 1) {
    const next = fresh.flatMap((one) => [percentDecoded(one), jsonUnescaped(one), base64Decoded(one)]);
    fresh = next.filter((one) => one !== '' && !readings.has(one));
    for (const one of fresh) readings.add(one);
  }
  return [...readings];
}

function percentDecoded(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function jsonUnescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_all, code: string | undefined, short: string | undefined) =>
    code === undefined ? (shortEscapes[short ?? ''] ?? short ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The decoded base64 runs only: the rest of the text is in the reading this one was made from. */
function base64Decoded(text: string): string {
  const runs = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  return runs.map((run) => Buffer.from(run, 'base64').toString('utf8')).join('\n');
}
