import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 3614);
const value1 = sampleUuid(3615);
const bare = 'no prefix: the name of the provider stands before it';

export const jenkinsTokenExamples: DetectorExamples = {
  match: [
    { text: `JENKINS_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const jenkinsApiToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"jenkins_api_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'JENKINS_API_TOKEN=${JENKINS_API_TOKEN}', why: 'a variable' },
    { text: 'JENKINS_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `JENKINS_API_TOKEN=${sampleUuid(3621).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('JENKINS_API_TOKEN = ', size) }],
};
