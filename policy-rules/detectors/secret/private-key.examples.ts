import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const dashes = '-'.repeat(5);
const head = (kind: string): string => `${dashes}BEGIN ${kind}${dashes}`;
const foot = (kind: string): string => `${dashes}END ${kind}${dashes}`;
const line = (seed: number): string => sample(`${base62}+/`, 64, seed);
const block = (kind: string, lineBreak = '\n'): string =>
  [head(kind), line(31), line(32), `${sample(base62, 30, 33)}==`, foot(kind)].join(lineBreak);
const [plain, rsa, openssh, pgp] = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'].map((kind) =>
  block(kind),
) as [string, string, string, string];
const escaped = block('PRIVATE KEY', '\\n');
const cut = [head('EC PRIVATE KEY'), line(34), line(35)].join('\n');

export const privateKeyExamples: DetectorExamples = {
  match: [
    { text: `key:\n${plain}\nthanks`, value: plain, likelihood: 'very-likely', source: 'RFC 7468, 10' },
    { text: rsa, value: rsa, likelihood: 'very-likely', source: 'RFC 8017 in PEM' },
    { text: openssh, value: openssh, likelihood: 'very-likely', source: 'OpenSSH, PROTOCOL.key' },
    { text: pgp, value: pgp, likelihood: 'very-likely', source: 'RFC 9580, 6.2' },
    { text: `{"private_key": "${escaped}\\n"}`, value: escaped, likelihood: 'very-likely', source: 'a service account file' },
    { text: `${cut}\n\nIs this key valid?`, value: cut, likelihood: 'very-likely', source: 'the end was not copied' },
  ],
  nearMiss: [
    { text: `the block begins with ${head('PRIVATE KEY')} and so on`, why: 'the header alone' },
    { text: block('PUBLIC KEY'), why: 'a public key' },
    { text: block('CERTIFICATE'), why: 'a certificate' },
    { text: `${head('PRIVATE KEY')}\n...\n${foot('PRIVATE KEY')}`, why: 'dots for the body' },
  ],
  pathological: [
    { name: 'headers', make: (size) => fill(`${head('RSA PRIVATE KEY')}\n`, size) },
    { name: 'header and hyphens', make: (size) => `${head('PRIVATE KEY')}${fill('a-', size)}` },
    { name: 'header and base64 without an end', make: (size) => `${head('PRIVATE KEY')}\n${fill(`${line(36)}\n`, size)}` },
  ],
};
