import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const uncPathExamples: DetectorExamples = {
  match: [
    { text: 'see \\\\muc-fs01\\finance\\2026', value: '\\\\muc-fs01\\finance\\2026', likelihood: 'likely', source },
    { text: 'open \\\\server\\admin$', value: '\\\\server\\admin$', likelihood: 'likely', source },
    { text: 'the share \\\\server\\team', value: '\\\\server\\team', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'C:\\\\Users\\\\me', why: 'a path in a string' },
    { text: '\\\\d{3}\\\\w', why: 'a pattern' },
    { text: 'a \\\\n b', why: 'an escape' },
  ],
  pathological: [
    { name: 'backslashes', make: (size) => fill('\\', size) },
    { name: 'beginnings', make: (size) => fill('\\\\abc\\', size) },
  ],
};
