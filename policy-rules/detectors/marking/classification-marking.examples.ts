import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const isoo = 'ISOO, Marking Classified National Security Information';
const usage = 'as companies print it in a header or a footer';

export const classificationMarkingExamples: DetectorExamples = {
  match: [
    {
      text: 'TLP:AMBER+STRICT\nFindings of the week',
      value: 'TLP:AMBER+STRICT',
      likelihood: 'very-likely',
      source: 'FIRST, Traffic Light Protocol 2.0',
    },
    { text: 'TOP SECRET//SI//NOFORN', value: 'TOP SECRET//SI//NOFORN', likelihood: 'very-likely', source: isoo },
    { text: '(S//NF) The unit moved.', value: '(S//NF)', likelihood: 'very-likely', source: isoo },
    {
      text: 'Derived From: SCG 1\nDeclassify On: 20501231',
      value: 'Derived From: SCG 1\nDeclassify On: 20501231',
      likelihood: 'very-likely',
      source: isoo,
    },
    { text: 'ACME Corp | Strictly confidential\nQ3 numbers', value: 'Strictly confidential', likelihood: 'likely', source: usage },
    { text: 'Seite 1 - STRENG VERTRAULICH - Entwurf', value: 'STRENG VERTRAULICH', likelihood: 'likely', source: usage },
    { text: 'Usage interne\n', value: 'Usage interne', likelihood: 'likely', source: usage },
    { text: '# Solo para uso interno', value: 'Solo para uso interno', likelihood: 'likely', source: usage },
    { text: 'Ad uso interno.', value: 'Ad uso interno', likelihood: 'likely', source: usage },
    { text: '[Strikt vertrouwelijk]', value: 'Strikt vertrouwelijk', likelihood: 'likely', source: usage },
    { text: 'Classification: Confidential', value: 'Classification: Confidential', likelihood: 'likely', source: usage },
    { text: 'VS-NfD', value: 'VS-NfD', likelihood: 'likely', source: 'Verschlusssachenanweisung, annex III' },
    {
      text: 'what you told me is strictly confidential, of course',
      value: 'strictly confidential',
      likelihood: 'possible',
      source: 'prose stays below what a policy asks for',
    },
  ],
  nearMiss: [
    { text: 'He kept the secret and the restricted area was closed.', why: 'prose that uses the words' },
    { text: 'TLP:CLEAR', why: 'may go everywhere' },
    { text: 'Copyright (C) 2026, section (S), unit (U)', why: 'letters in brackets' },
    { text: 'https://corp.test//secret//x', why: 'an address' },
    { text: 'the top secret of a good cake', why: 'prose' },
    { text: 'const s = a(s//2);', why: 'a comment in a program' },
    { text: 'confidential computing is a technique', why: 'the beginning of a sentence in small letters' },
  ],
  pathological: [
    { name: 'levels', make: (size) => fill('SECRET//', size) },
    { name: 'brackets', make: (size) => fill('(S//', size) },
    { name: 'authority lines', make: (size) => fill('Derived From: \n', size) },
  ],
};
