import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const line = (seed: number): string => sample(base62, 64, seed);
const head = ['PuTTY-User-Key-File-', '3: ssh-ed25519'].join('');
const file = [
  head,
  'Encryption: none',
  'Comment: joe',
  'Public-Lines: 2',
  line(74),
  line(75),
  'Private-Lines: 1',
  `${sample(base62, 47, 76)}=`,
  `Private-MAC: ${sample('0123456789abcdef', 64, 77)}`,
].join('\n');
const cut = file.slice(0, file.lastIndexOf('\n'));

export const puttyKeyExamples: DetectorExamples = {
  match: [
    { text: `${file}\n`, value: file, likelihood: 'very-likely', source: 'PuTTY, the PPK file format' },
    { text: `my key:\n${file}\nthanks`, value: file, likelihood: 'very-likely', source: 'in a message' },
    { text: `${cut}\n\nIs this valid?`, value: cut, likelihood: 'very-likely', source: 'the end was not copied' },
  ],
  nearMiss: [
    { text: `a file begins with ${head}`, why: 'the header alone' },
    { text: `${head}\nEncryption: none\nPublic-Lines: 1\n${line(78)}`, why: 'the public part alone' },
    { text: 'PuTTY-User-Key-File is the format', why: 'prose' },
  ],
  pathological: [{ name: 'headers', make: (size) => fill('PuTTY-User-Key-File-3: ', size) }],
};
