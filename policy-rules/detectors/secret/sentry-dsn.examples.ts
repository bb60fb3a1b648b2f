import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const [name, secret] = [sample('0123456789abcdef', 32, 3), sample('0123456789abcdef', 32, 4)];
const dsn = `https://${name}@o4504.ingest.sentry.io/4505`;
const old = `https://${name}:${secret}@sentry.io/4505`;
const own = `https://${name}@sentry.corp.test/7`;

export const sentryDsnExamples: DetectorExamples = {
  match: [
    { text: `Sentry.init({ dsn: '${dsn}' })`, value: dsn, likelihood: 'possible', source: 'Sentry, the DSN explained' },
    { text: `SENTRY_DSN=${own}`, value: own, likelihood: 'possible', source: "a host of one's own" },
    { text: `dsn ${old} of before`, value: old, likelihood: 'very-likely', source: 'the old form, with a secret' },
  ],
  nearMiss: [
    { text: 'https://public@sentry.corp.test/1', why: 'the example of the manual' },
    { text: `https://${name}@files.corp.test/7`, why: 'another host' },
    { text: 'https://docs.sentry.io/platforms/', why: 'no key' },
  ],
  pathological: [{ name: 'schemes', make: (size) => fill('https://', size) }],
};
