import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const itCodiceFiscaleExamples: DetectorExamples = {
  match: [
    { text: 'codice fiscale: RSSMRA85T10A562S', value: 'RSSMRA85T10A562S', likelihood: 'very-likely', source: rules },
    { text: 'VRDGLI70D55H501K (cod. fisc)', value: 'VRDGLI70D55H501K', likelihood: 'very-likely', source: rules },
    { text: '| c.f. | VRDGLI70D55H501K |', value: 'VRDGLI70D55H501K', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, RSSMRA85T10A562S, Main Street', value: 'RSSMRA85T10A562S', likelihood: 'very-likely', source: rules },
  ],
  nearMiss: [
    { text: 'codice fiscale: RSSMRA85T10A562T', why: 'the check does not hold' },
    { text: 'codice fiscale: RSSMRA85T10A562SXY', why: 'longer than the number' },
    { text: 'codice fiscale /RSSMRA85T10A562S', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('codice fiscale RSSMRA85T10A562S ', size) },
    { name: 'numbers cut short', make: (size) => fill('RSSMRA85T10A562-', size) },
  ],
};
