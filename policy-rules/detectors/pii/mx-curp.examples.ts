import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const mxCurpExamples: DetectorExamples = {
  match: [
    { text: 'CURP: BOXW310820HNERXN09', value: 'BOXW310820HNERXN09', likelihood: 'very-likely', source: rules },
    { text: 'PEGJ850412MDFRRN06 (clave única)', value: 'PEGJ850412MDFRRN06', likelihood: 'very-likely', source: rules },
    { text: '| CURP | PEGJ850412MDFRRN06 |', value: 'PEGJ850412MDFRRN06', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, BOXW310820HNERXN09, Main Street', value: 'BOXW310820HNERXN09', likelihood: 'very-likely', source: rules },
  ],
  nearMiss: [
    { text: 'CURP: BOXW310820HNERXN00', why: 'the check does not hold' },
    { text: 'CURP: BOXW310820HNERXN09777', why: 'longer than the number' },
    { text: 'CURP /BOXW310820HNERXN09', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('curp BOXW310820HNERXN09 ', size) },
    { name: 'numbers cut short', make: (size) => fill('BOXW310820HNERXN0-', size) },
  ],
};
