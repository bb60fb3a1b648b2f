import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const bankStatementExamples: DetectorExamples = {
  match: [
    {
      text: ':20:STARTUMSE\n:25:10010010/1111111111\n:28C:00001/001\n:60F:C260101EUR1000,00\n',
      value: ':20:STARTUMSE\n:25:10010010/1111111111\n:28C:00001/001\n:60F:C260101EUR1000,00',
      likelihood: 'likely',
      source,
    },
    { text: ':20:A\n:25:B/1\n:60F:D260101USD5,00', value: ':20:A\n:25:B/1\n:60F:D260101USD5,00', likelihood: 'likely', source },
    {
      text: 'x\n:20:REF1\n:25:ACC1\n:60M:C260131CHF12345,67',
      value: ':20:REF1\n:25:ACC1\n:60M:C260131CHF12345,67',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'at 10:20:30', why: 'a time' },
    { text: ':20:REF\nno account', why: 'one line only' },
    { text: 'a:20:REF\n:25:B\n:60F:C260101EUR1,00', why: 'in the middle of a line' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill(':20:', size) }],
};
