import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = sampleUuid(54);
const other = sample(base62, 40, 55);

export const npmrcCredentialsExamples: DetectorExamples = {
  match: [
    { text: `//npm.corp.test/:_authToken=${token}`, value: token, likelihood: 'likely', source: 'npm, npmrc' },
    { text: `//npm.corp.test/:_auth=${other}`, value: other, likelihood: 'likely', source: 'npm, npmrc' },
    { text: `//npm.corp.test/:_password = "${other}"`, value: other, likelihood: 'likely', source: 'npm, npmrc' },
  ],
  nearMiss: [
    { text: '//packages.corp.test/:_authToken=${NPM_TOKEN}', why: 'a variable' },
    { text: '_auth=xxxxxxxxxxxxxxxx', why: 'filled up by hand' },
    { text: 'my_password = getpass()', why: 'a program' },
    { text: '_authToken=<token>', why: 'a place' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('_authToken=', size) }],
};
