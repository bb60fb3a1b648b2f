import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const embargoExamples: DetectorExamples = {
  match: [
    { text: 'EMBARGOED UNTIL 3 May, 9:00', value: 'EMBARGOED UNTIL', likelihood: 'likely', source },
    { text: 'Sperrfrist: 3. Mai, 9 Uhr', value: 'Sperrfrist', likelihood: 'likely', source },
    { text: '[Sous embargo] Communiqué', value: 'Sous embargo', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'the oil embargo ended', why: 'prose' },
    { text: 'an embargoes list', why: 'prose' },
    { text: 'hold the release', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('under ', size) }],
};
