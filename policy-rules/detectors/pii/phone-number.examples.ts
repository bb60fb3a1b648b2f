import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const fiction = 'numbers kept free for drama (Ofcom, NANPA 555-01xx, Bundesnetzagentur)';

export const phoneNumberExamples: DetectorExamples = {
  match: [
    { text: 'ring +44 20 7946 0123 after six', value: '+44 20 7946 0123', likelihood: 'likely', source: fiction },
    { text: 'tel: +4930230125432', value: '+4930230125432', likelihood: 'very-likely', source: fiction },
    { text: 'Jane (212) 555-0142 NY', value: '(212) 555-0142', likelihood: 'likely', source: fiction },
    { text: '+1 (212) 555-0142,x', value: '+1 (212) 555-0142', likelihood: 'likely', source: fiction },
    { text: 'Mobil: 0171 3920054', value: '0171 3920054', likelihood: 'likely', source: fiction },
    { text: '212-555-0142', value: '212-555-0142', likelihood: 'possible', source: fiction },
    { text: '电话13900000000', value: '13900000000', likelihood: 'likely', source: 'made up' },
    { text: '"phone":"(0)30 230125432"', value: '(0)30 230125432', likelihood: 'likely', source: fiction },
  ],
  nearMiss: [
    { text: 'let e=new p.Cell;e.content=4194373,e.fg=1', why: 'a constant in minified code' },
    { text: 'phone sold on 2026-01-15', why: 'a date' },
    { text: 'mobile build 10.0.22631', why: 'a version' },
    { text: '+999 123 456 789', why: 'no such calling code' },
    { text: 'tel +203.969949', why: 'a coordinate' },
    { text: 'cell A1234567', why: 'part of a word' },
  ],
  pathological: [
    { name: 'digits', make: (size) => fill('1 ', size) },
    { name: 'brackets', make: (size) => fill('(1', size) },
    { name: 'signs', make: (size) => fill('+1 2', size) },
  ],
};
