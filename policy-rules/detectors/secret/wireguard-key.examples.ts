import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const key = `${sample(base62, 42, 79)}A=`;

export const wireguardKeyExamples: DetectorExamples = {
  match: [
    { text: `[Interface]\nPrivateKey = ${key}\n`, value: key, likelihood: 'very-likely', source: 'wg(8)' },
    { text: `PresharedKey=${key}`, value: key, likelihood: 'very-likely', source: 'wg(8)' },
    { text: `private-key: ${key}`, value: key, likelihood: 'very-likely', source: 'in YAML' },
  ],
  nearMiss: [
    { text: `PublicKey = ${key}`, why: 'public' },
    { text: 'PrivateKey = <base64 of the key>', why: 'a place' },
    { text: `PrivateKey = ${sample(base62, 42, 80)}B=`, why: 'a last character that 32 bytes cannot have' },
    { text: `PrivateKey = ${'A'.repeat(43)}=`, why: 'zeros' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('PrivateKey = ', size) }],
};
