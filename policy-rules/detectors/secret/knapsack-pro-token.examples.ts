import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 3048);
const bare = 'no prefix: the name of the provider stands before it';

export const knapsackProTokenExamples: DetectorExamples = {
  match: [
    { text: `KNAPSACK_PRO_TEST_SUITE_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const knapsackProTestSuiteToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"knapsack_pro_test_suite_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KNAPSACK_PRO_TEST_SUITE_TOKEN=${KNAPSACK_PRO_TEST_SUITE_TOKEN}', why: 'a variable' },
    { text: 'KNAPSACK_PRO_TEST_SUITE_TOKEN=<your token>', why: 'a place for a value' },
    { text: `KNAPSACK_PRO_TEST_SUITE_TOKEN=${sample(base36, 29, 3049)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KNAPSACK_PRO_TEST_SUITE_TOKEN = ', size) }],
};
