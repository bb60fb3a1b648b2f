import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const personnelFileExamples: DetectorExamples = {
  match: [
    { text: 'PERFORMANCE IMPROVEMENT PLAN\nName', value: 'PERFORMANCE IMPROVEMENT PLAN', likelihood: 'likely', source },
    { text: '# Abmahnung\nSehr geehrter', value: 'Abmahnung', likelihood: 'likely', source },
    { text: 'HR Confidential\nRound 2', value: 'HR Confidential', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'personnel filed out', why: 'prose' },
    { text: 'the termination letters', why: 'another form' },
    { text: 'Personalaktenschrank', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('personnel ', size) }],
};
