import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample(hexDigits, 32, 66)}-${sample(hexDigits, 32, 67)}`;

export const oandaTokenExamples: DetectorExamples = {
  match: [
    { text: `OANDA_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "oanda_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our oanda secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `OANDA_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'oanda has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('OANDA_API_KEY=', size) }],
};
