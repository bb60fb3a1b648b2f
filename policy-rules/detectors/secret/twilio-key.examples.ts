import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const [key, account, token] = [`SK${sample(hexDigits, 32, 5)}`, `AC${sample(hexDigits, 32, 6)}`, sample(hexDigits, 32, 7)];
const sid = "Twilio's glossary: what is a SID";

export const twilioKeyExamples: DetectorExamples = {
  match: [
    { text: `sid: ${key}`, value: key, likelihood: 'likely', source: sid },
    { text: `new twilio.Twilio('${account}')`, value: account, likelihood: 'likely', source: sid },
    { text: `TWILIO_AUTH_TOKEN=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `account ${account}`, value: account, likelihood: 'possible', source: 'the account without a name' },
  ],
  nearMiss: [
    { text: `AC${'x'.repeat(32)}`, why: 'filled up by hand' },
    { text: `SK${'0'.repeat(32)}`, why: 'zeros' },
    { text: `DISK${sample(hexDigits, 30, 8)}`, why: 'part of a longer word' },
    { text: `${key}00`, why: 'too long' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('SK0', size) },
    { name: 'names', make: (size) => fill('twilio_token=', size) },
  ],
};
