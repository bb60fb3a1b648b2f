import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const long = sample(base62, 40, 601);
const short = sample(base36, 24, 602);
const id = sampleUuid(603);
const form = 'a key without a form of its own, behind the name of the service';

export const serviceKeyExamples: DetectorExamples = {
  match: [
    { text: `MAILBOXLAYER_ACCESS_KEY=${long}`, value: long, likelihood: 'likely', source: form },
    { text: `weatherbit-token: "${short}"`, value: short, likelihood: 'likely', source: form },
    { text: `moonclerk api key ${long}`, value: long, likelihood: 'likely', source: form },
    { text: `dareboostKEY-${id}`, value: id, likelihood: 'likely', source: form },
  ],
  nearMiss: [
    { text: `WEATHERBIT_TOKEN=${'x'.repeat(32)}`, why: 'filled up by hand' },
    { text: 'WEATHERBIT_TOKEN=${process.env.WEATHERBIT_TOKEN}', why: 'a variable' },
    { text: 'the weatherbit token management page', why: 'prose' },
    { text: `weatherbit revision ${long}`, why: 'no word such as key or token' },
    { text: 'weatherbitTokenProvider: WeatherbitTokenProviderFactory', why: 'names of a program' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('weatherbit', size) },
    { name: 'names without a value', make: (size) => fill('weatherbit_token = ', size) },
  ],
};
