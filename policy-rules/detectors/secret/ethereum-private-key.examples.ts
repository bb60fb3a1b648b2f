import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const bare = sample(hexDigits, 64, 34);
const value = `0x${bare}`;

export const ethereumPrivateKeyExamples: DetectorExamples = {
  match: [
    { text: `PRIVATE_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `new ethers.Wallet('${value}')`, value, likelihood: 'likely', source: 'ethers' },
    { text: `privateKeyToAccount("${value}")`, value, likelihood: 'likely', source: 'viem' },
    { text: `the deployer's private key: ${bare}`, value: bare, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `transaction ${value}`, why: 'a hash' },
    { text: `private key: 0x${'0'.repeat(64)}`, why: 'zeros' },
    { text: `private key fingerprint ${bare}`, why: 'a fingerprint' },
    { text: `private key: ${bare}00`, why: 'too long' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('private key: 0x', size) }],
};
