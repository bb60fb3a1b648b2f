import type { DetectorExamples } from '../../engine/detector.ts';
import { base62 as encode, crc32 } from '../../checks/crc-32.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const body = sample(base62, 30, 7);
const good = `${body}${encode(crc32(body), 6)}`;
const other = sample(base62, 36, 8);
const fine = `github_pat_${sample(base62, 22, 9)}_${sample(base62, 59, 10)}`;
const blog = "GitHub's token formats of 2021: the last six characters are a checksum";

export const githubTokenExamples: DetectorExamples = {
  match: [
    { text: `token ghp_${good}`, value: `ghp_${good}`, likelihood: 'very-likely', source: blog },
    { text: `https://x:gho_${good}@github.test`, value: `gho_${good}`, likelihood: 'very-likely', source: blog },
    { text: `ghs_${other}`, value: `ghs_${other}`, likelihood: 'likely', source: 'the form without the checksum' },
    { text: `ghu_${good}\n`, value: `ghu_${good}`, likelihood: 'very-likely', source: blog },
    { text: `GITHUB_TOKEN='${fine}'`, value: fine, likelihood: 'likely', source: 'fine-grained personal access token' },
    { text: `ghr_${sample(base62, 76, 11)}`, value: `ghr_${sample(base62, 76, 11)}`, likelihood: 'likely', source: 'refresh token' },
  ],
  nearMiss: [
    { text: `ghp_${'x'.repeat(36)}`, why: 'filled up by hand' },
    { text: `ghp_${body}`, why: 'too short' },
    { text: `xghp_${good}`, why: 'part of a longer word' },
    { text: 'the prefix ghp_ marks a token', why: 'the prefix alone' },
    { text: `github_pat_${sample(base62, 20, 9)}`, why: 'cut off' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('ghp_', size) },
    { name: 'prefix and body of the wrong length', make: (size) => fill(`ghp_${body} `, size) },
  ],
};
