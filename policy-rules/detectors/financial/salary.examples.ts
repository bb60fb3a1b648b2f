import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const salaryExamples: DetectorExamples = {
  match: [
    { text: 'Salary: $100,000 a year', value: '$100,000', likelihood: 'likely', source },
    { text: 'Bruttogehalt: 4.850 € im Monat', value: '4.850 €', likelihood: 'likely', source },
    { text: 'salaire brut : 42 000 EUR', value: '42 000 EUR', likelihood: 'likely', source },
    { text: 'her base salary is £72k', value: '£72k', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'the salary is paid monthly', why: 'no amount' },
    { text: 'salary range 1 to 5', why: 'no currency' },
    { text: 'Gehaltsabrechnung', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('salary ', size) }],
};
