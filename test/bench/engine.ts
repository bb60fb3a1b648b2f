// `node test/bench/engine.ts`: how fast `scan` is, beside a bare loop over the same characters in the same run.
import { compile } from '../../policy-rules/policy/compile.ts';
import { normalize } from '../../policy-rules/engine/normalize.ts';
import { scan } from '../../policy-rules/engine/scan.ts';
import { fill } from '../../policy-rules/engine/sample.ts';
import { samplePolicy, sampleTerms } from '../../policy-rules/policy/sample-policy.ts';

const policy = samplePolicy({ terms: [sampleTerms(['Project Zürich', 'ФЕНИКС', '半導体計画'])] });

const prose =
  'Dear all, please find the minutes of the meeting of 12 March 2026 below. We agreed that the private key rotation takes place in week 14, and that 1,250 of 3,400 accounts are moved first. ' +
  'Contact Jane at jane.doe@corp.test or +49 30 1234567 (room 2.14). The token budget for the model is 8192 per request; version 4.18.2 fixes issue #4711.\n';
const code =
  "export function authorize(token: string, options: { key?: string } = {}) {\n  const password = options.key ?? process.env.PASSWORD;\n  if (!token.startsWith('Bearer ')) throw new Error(`no token ${token.length}`);\n  return fetch('https://api.corp.test/v1/items?limit=100', { headers: { authorization: token } });\n}\n";
const table =
  'id,name,amount,created\n1001,Miller,250.00,2026-01-15T10:22:31Z\n1002,Schmidt,13.99,2026-01-16T08:01:10Z\n1003,García,1999.95,2026-02-01T23:59:59Z\n';

const hostile: Readonly<Record<string, (size: number) => string>> = {
  'a a a': (size) => fill('a', size),
  digits: (size) => fill('4', size),
  'digits and blanks': (size) => fill('4111 ', size),
  'a.a.a': (size) => fill('a.', size),
  '@@@': (size) => fill('a@', size),
  '(((': (size) => fill('(', size),
  begin: (size) => fill('-----BEGIN RSA PRIVATE KEY-----\n', size),
  assignments: (size) => fill('password=', size),
  'key key': (size) => fill('key ', size),
  eyJ: (size) => fill('eyJ', size),
  '://': (size) => fill('postgres://a:', size),
  secret: (size) => fill('SECRET//', size),
  'open quotes': (size) => fill('secret="', size),
  'zero width': (size) => fill('4\u200b', size),
};

/** The best of several rounds: what the code can do; the others tell what else the machine was doing. */
function time(run: () => void, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let sink = 0;
function bare(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  sink ^= sum;
}

const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
const compiled = compile(policy);
const cold = performance.now();
compiled.tables();
console.log(
  `tables ${(performance.now() - cold).toFixed(1)} ms, ${compiled.tables().probes.length} detectors, ${compiled.tables().literals.length} literals, ${compiled.tables().automaton.next.byteLength >> 10} KiB of transitions`,
);
const warm = flat(fill(prose + code + table, 200_000));
for (let round = 0; round < 10; round++) scan(warm, compiled);

console.log('text'.padEnd(22), 'size'.padStart(9), 'ms'.padStart(9), 'MB/s'.padStart(8), 'x bare'.padStart(8), 'normalize'.padStart(10));
const row = (name: string, text: string, rounds: number): number => {
  const ms = time(() => void scan(text, compiled), rounds);
  const loop = time(() => bare(text), rounds);
  const folding = time(() => void normalize(text), rounds);
  console.log(
    name.padEnd(22),
    String(text.length).padStart(9),
    ms.toFixed(3).padStart(9),
    (text.length / ms / 1000).toFixed(1).padStart(8),
    (ms / loop).toFixed(1).padStart(8),
    folding.toFixed(3).padStart(10),
  );
  return ms;
};
for (const [name, part] of Object.entries({
  mixed: prose + code + table,
  prose,
  code,
  table,
  unicode: `${prose}Größe — «così» … \u00a0日本語\n`,
})) {
  for (const [size, rounds] of [
    [1_000, 400],
    [10_000, 200],
    [100_000, 40],
    [1_000_000, 7],
  ] as const)
    row(name, flat(fill(part, size)), rounds);
}
row('mixed', flat(fill(prose + code + table, 10_000_000)), 2);
const benign = row('mixed', flat(fill(prose + code + table, 1_000_000)), 5);
let worst = 0;
for (const [name, make] of Object.entries(hostile)) worst = Math.max(worst, row(name, flat(make(1_000_000)), 4));
console.log(`worst hostile text: ${(worst / benign).toFixed(1)} times the benign one`, sink === 0.5 ? '' : '');
