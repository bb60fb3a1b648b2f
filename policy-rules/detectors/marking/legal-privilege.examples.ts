import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const legalPrivilegeExamples: DetectorExamples = {
  match: [
    {
      text: 'ATTORNEY-CLIENT PRIVILEGED COMMUNICATION\nDear Jane',
      value: 'ATTORNEY-CLIENT PRIVILEGED COMMUNICATION',
      likelihood: 'likely',
      source,
    },
    { text: 'Anwaltsgeheimnis\nSehr geehrte', value: 'Anwaltsgeheimnis', likelihood: 'likely', source },
    { text: '[Correspondance avocat-client] Note', value: 'Correspondance avocat-client', likelihood: 'likely', source },
    { text: 'Attorney work product: draft brief', value: 'Attorney work product', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'the attorney met her client', why: 'prose' },
    { text: 'privileged mode of a container', why: 'another privilege' },
    { text: 'an attorneys-client list', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('attorney-client ', size) }],
};
