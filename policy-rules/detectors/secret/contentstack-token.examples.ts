import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `cs${sample(hexDigits, 32, 4639)}`;
const value1 = `blt${sample(hexDigits, 16, 4640)}`;
const value2 = sample(hexDigits, 32, 4641);
const bare = 'no prefix: the name of the provider stands before it';

export const contentstackTokenExamples: DetectorExamples = {
  match: [
    { text: `CONTENTSTACK_DELIVERY_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const contentstackDeliveryToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"contentstack_delivery_token": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CONTENTSTACK_DELIVERY_TOKEN=${CONTENTSTACK_DELIVERY_TOKEN}', why: 'a variable' },
    { text: 'CONTENTSTACK_DELIVERY_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CONTENTSTACK_DELIVERY_TOKEN=${sample(hexDigits, 29, 4642)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CONTENTSTACK_DELIVERY_TOKEN = ', size) }],
};
