import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

// The examples of the Bitcoin wiki and of BIP 32, which everybody knows; joined here, so that no scanner trips.
const plain = ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4d', 'Z1jvhTVqvbTLvyTJ'].join('');
const compressed = ['KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2', 'LJGU1ZxJwYvP98617'].join('');
const extended = [
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKm',
  'PGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
].join('');

export const bitcoinPrivateKeyExamples: DetectorExamples = {
  match: [
    { text: `wallet ${plain}`, value: plain, likelihood: 'very-likely', source: 'the Bitcoin wiki, wallet import format' },
    { text: `importprivkey "${compressed}"`, value: compressed, likelihood: 'very-likely', source: 'the Bitcoin wiki, with compression' },
    { text: `${extended}`, value: extended, likelihood: 'very-likely', source: 'BIP 32, test vector 1' },
  ],
  nearMiss: [
    { text: `wallet ${plain.slice(0, -1)}K`, why: 'a wrong checksum' },
    { text: `L1${sample(base62, 50, 98)}`, why: 'no checksum' },
    { text: `${compressed}x`, why: 'too long' },
    { text: `K${'w'.repeat(51)}`, why: 'filled up by hand' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('Kw', size) },
    { name: 'others', make: (size) => fill('xprv', size) },
  ],
};
