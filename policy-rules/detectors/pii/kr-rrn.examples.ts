import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const krRrnExamples: DetectorExamples = {
  match: [
    { text: '주민등록번호: 960121-1234569', value: '960121-1234569', likelihood: 'very-likely', source: rules },
    { text: '9111245678903 (주민번호)', value: '9111245678903', likelihood: 'likely', source: rules },
    { text: '| 외국인등록번호 | 9111245678903 |', value: '9111245678903', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 960121-1234569, Main Street', value: '960121-1234569', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: '주민등록번호: 961321-1234569', why: 'not a number that is given out' },
    { text: '주민등록번호 960121-9234569', why: 'not of the right length or form' },
    { text: '주민등록번호: 960121-1234569777', why: 'longer than the number' },
    { text: '주민등록번호 /960121-1234569', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('주민등록번호 960121-1234569 ', size) },
    { name: 'numbers cut short', make: (size) => fill('960121-123456-', size) },
  ],
};
