import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const code = (seed: number): string => `${sample('0123456789abcdef', 5, seed)}-${sample('0123456789abcdef', 5, seed + 50)}`;
const lines = [1, 2, 3, 4, 5].map(code).join('\n');
const row = [6, 7, 8].map(code).join(', ');
const digits = '8431 7702\n9155 0263\n4718 6390';

export const recoveryCodesExamples: DetectorExamples = {
  match: [
    { text: `Your recovery codes:\n${lines}\n`, value: lines, likelihood: 'likely', source: 'a page of codes' },
    { text: `backup codes: ${row}`, value: row, likelihood: 'likely', source: 'in a line' },
    { text: `Backup codes for joe:\n${digits}`, value: digits, likelihood: 'likely', source: 'digits alone' },
  ],
  nearMiss: [
    { text: 'Store your recovery codes in a safe place', why: 'prose' },
    { text: `recovery code: ${code(9)}`, why: 'one alone' },
    { text: `${lines}`, why: 'no name before them' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('recovery codes: ', size) }],
};
