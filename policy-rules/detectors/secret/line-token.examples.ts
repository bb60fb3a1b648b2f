import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(base62, 168, 4199);
const value1 = sample(hexDigits, 32, 4200);
const bare = 'no prefix: the name of the provider stands before it';

export const lineTokenExamples: DetectorExamples = {
  match: [
    { text: `LINE_CHANNEL_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lineChannelAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"line_channel_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LINE_CHANNEL_ACCESS_TOKEN=${LINE_CHANNEL_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'LINE_CHANNEL_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LINE_CHANNEL_ACCESS_TOKEN=${sample(hexDigits, 29, 4201)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LINE_CHANNEL_ACCESS_TOKEN = ', size) }],
};
