import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const form = 'the form of the state or country that gives it out; the number is made up';

export const driversLicenceExamples: DetectorExamples = {
  match: [
    { text: "Driver's license: D6101-40706-60905", value: 'D6101-40706-60905', likelihood: 'likely', source: form },
    { text: 'DRIVER LICENSE is: 7774567901234', value: '7774567901234', likelihood: 'likely', source: form },
    { text: 'Führerschein: B072RRE2I55', value: 'B072RRE2I55', likelihood: 'likely', source: form },
    { text: 'patente di guida U1K711J11M', value: 'U1K711J11M', likelihood: 'likely', source: form },
    { text: '"drivers_license": "F2551092"', value: 'F2551092', likelihood: 'likely', source: form },
  ],
  nearMiss: [
    { text: 'License: MIT', why: 'a software licence' },
    { text: 'license: Apache-2.0, 2024', why: 'a software licence and a year' },
    { text: 'license CC0-1.0', why: 'a software licence' },
    { text: "driver's license since 1998", why: 'a year' },
  ],
  pathological: [
    { name: 'labels', make: (size) => fill('license ', size) },
    { name: 'labels and digits', make: (size) => fill("driver's license: D610", size) },
  ],
};
