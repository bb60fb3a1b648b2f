import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const id = ['8f2c41d7', '53ab', '4e09', '9c1f', '06b7a2d4e815'].join('-');

const source = 'made up, in the form of the reference';

export const azureResourceIdExamples: DetectorExamples = {
  match: [
    { text: `/subscriptions/${id}/resourceGroups/prod`, value: `/subscriptions/${id}/resourceGroups/prod`, likelihood: 'likely', source },
    { text: `id: /subscriptions/${id}`, value: `/subscriptions/${id}`, likelihood: 'likely', source },
    {
      text: `"/subscriptions/${id}/resourceGroups/a/providers/Microsoft.Web/sites/b"`,
      value: `/subscriptions/${id}/resourceGroups/a/providers/Microsoft.Web/sites/b`,
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: '/subscriptions/00000000-0000-0000-0000-000000000000', why: 'zeros' },
    { text: '/subscriptions/{id}', why: 'a place for one' },
    { text: '/subscriptions/mine', why: 'no id' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('/subscriptions/', size) }],
};
