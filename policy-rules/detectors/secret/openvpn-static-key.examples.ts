import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const [head, foot] = ['BEGIN', 'END'].map((word) => `${'-'.repeat(5)}${word} OpenVPN Static key V1${'-'.repeat(5)}`) as [string, string];
const lines = Array.from({ length: 16 }, (_, line) => sample('0123456789abcdef', 32, 81 + line));
const block = [head, ...lines, foot].join('\n');
const cut = [head, ...lines].join('\n');
const escaped = [head, ...lines, foot].join('\\n');

export const openvpnStaticKeyExamples: DetectorExamples = {
  match: [
    { text: `<tls-auth>\n${block}\n</tls-auth>`, value: block, likelihood: 'very-likely', source: 'OpenVPN, static keys' },
    { text: `${cut}\n\nand so on`, value: cut, likelihood: 'very-likely', source: 'the end was not copied' },
    { text: `"${escaped}"`, value: escaped, likelihood: 'very-likely', source: 'in a string of a program' },
  ],
  nearMiss: [
    { text: `${head}\n...\n${foot}`, why: 'dots for the body' },
    { text: `it begins with ${head}`, why: 'the header alone' },
    { text: `${head}\n${foot}`, why: 'no body' },
  ],
  pathological: [{ name: 'headers', make: (size) => fill('-----BEGIN OpenVPN Static key V1-----\n', size) }],
};
