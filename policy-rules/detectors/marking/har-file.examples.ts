import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const harFileExamples: DetectorExamples = {
  match: [
    { text: '{"log":{"version":"1.2","creator":{', value: '"log":{"version":"1.2","creator"', likelihood: 'very-likely', source },
    {
      text: '{\n  "log": {\n    "version": "1.2",\n    "creator": {}',
      value: '"log": {\n    "version": "1.2",\n    "creator"',
      likelihood: 'very-likely',
      source,
    },
    { text: '{"log": {"version": "1.1", "entries": []', value: '"log": {"version": "1.1", "entries"', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: '"log": {"version": "1.2"}', why: 'no entries' },
    { text: '"log": true', why: 'a setting' },
    { text: 'the log of version 1.2', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('"log"', size) }],
};
