import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `${sample(base62, 14, 491)}.atlasv1.${sample(base62, 67, 492)}`;
const docs = 'HCP Terraform, API tokens';

export const terraformCloudTokenExamples: DetectorExamples = {
  match: [
    { text: `credentials "app.terraform.io" {\n  token = "${token}"\n}`, value: token, likelihood: 'very-likely', source: docs },
    { text: `TFE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: docs },
    { text: `Authorization: Bearer ${token}`, value: token, likelihood: 'very-likely', source: docs },
  ],
  nearMiss: [
    { text: `${'x'.repeat(14)}.atlasv1.${'z'.repeat(67)}`, why: 'filled up by hand' },
    { text: 'tokens hold .atlasv1. in the middle', why: 'the mark alone' },
    { text: `${sample(base62, 14, 493)}.atlasv1.${sample(base62, 40, 494)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'marks', make: (size) => fill('.atlasv1.', size) }],
};
