import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const personal = `glpat-${sample(base62, 20, 451)}`;
const routable = `glpat-${sample(base64url, 27, 452)}.01.${sample(base36, 9, 453)}`;
const runner = `glrt-${sample(base62, 20, 454)}`;
const trigger = `glptt-${sample(hexDigits, 40, 455)}`;
const job = `glcbt-1b_${sample(base62, 20, 456)}`;
const older = sample(base62, 20, 457);
const docs = 'GitLab, prefixes of tokens';

export const gitlabTokenExamples: DetectorExamples = {
  match: [
    { text: `PRIVATE-TOKEN: ${personal}`, value: personal, likelihood: 'very-likely', source: docs },
    { text: `https://oauth2:${personal}@gitlab.test/a/b.git`, value: personal, likelihood: 'very-likely', source: docs },
    { text: `token ${routable} was made`, value: routable, likelihood: 'very-likely', source: docs },
    { text: `gitlab-runner register --token ${runner}`, value: runner, likelihood: 'very-likely', source: docs },
    { text: `"token": "${trigger}"`, value: trigger, likelihood: 'very-likely', source: docs },
    { text: `CI_JOB_TOKEN=${job}`, value: job, likelihood: 'very-likely', source: docs },
    { text: `GITLAB_TOKEN=${older}`, value: older, likelihood: 'likely', source: 'tokens before 14.5 have no prefix' },
  ],
  nearMiss: [
    { text: `glpat-${'x'.repeat(20)}`, why: 'filled up by hand' },
    { text: 'the prefix glpat- marks a token', why: 'the prefix alone' },
    { text: `a${personal}`, why: 'part of a longer word' },
    { text: `glpat-${sample(base62, 12, 458)}`, why: 'cut off' },
    { text: 'GITLAB_TOKEN=$CI_JOB_TOKEN', why: 'a variable' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('glpat-', size) },
    { name: 'names without a value', make: (size) => fill('GITLAB_TOKEN = ', size) },
  ],
};
