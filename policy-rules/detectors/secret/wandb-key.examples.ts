import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `wandb_v1_${sample(base62, 77, 89)}`;
const value = sample(hexDigits, 40, 129);

export const wandbKeyExamples: DetectorExamples = {
  match: [
    { text: `WEIGHTS___BIASES_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `WANDB_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with wandb_v1_ and more', why: 'the prefix alone' },
    { text: `wandb_v1_${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
    { text: `WANDB_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'wandb has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('wandb_v1_', size) },
    { name: 'names without a value', make: (size) => fill('WANDB_API_KEY=', size) },
  ],
};
