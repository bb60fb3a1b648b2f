import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `sk_${sample(hexDigits, 32, 3255)}`;
const value1 = `pk_${sample(hexDigits, 32, 3256)}`;
const value2 = sample(base36, 35, 3257);
const bare = 'no prefix: the name of the provider stands before it';

export const iexcloudKeyExamples: DetectorExamples = {
  match: [
    { text: `IEX_CLOUD_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const iexCloudToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"iex_cloud_token": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IEX_CLOUD_TOKEN=${IEX_CLOUD_TOKEN}', why: 'a variable' },
    { text: 'IEX_CLOUD_TOKEN=<your key>', why: 'a place for a value' },
    { text: `IEX_CLOUD_TOKEN=${sample(base36, 32, 3258)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IEX_CLOUD_TOKEN = ', size) }],
};
