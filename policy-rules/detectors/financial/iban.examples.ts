import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const registry = 'SWIFT, IBAN Registry: the example of the country';

export const ibanExamples: DetectorExamples = {
  match: [
    {
      text: 'Überweisen Sie auf DE89 3704 0044 0532 0130 00 bis Freitag.',
      value: 'DE89 3704 0044 0532 0130 00',
      likelihood: 'very-likely',
      source: registry,
    },
    { text: 'IBAN:GB29NWBK60161331926819', value: 'GB29NWBK60161331926819', likelihood: 'very-likely', source: registry },
    { text: 'NO93 8601 1117 947 is paid', value: 'NO93 8601 1117 947', likelihood: 'very-likely', source: registry },
    { text: 'mt84malt011000012345mtlcast001s', value: 'mt84malt011000012345mtlcast001s', likelihood: 'very-likely', source: registry },
    {
      text: '1;FR14-2004-1010-0505-0001-3M02-606;x',
      value: 'FR14-2004-1010-0505-0001-3M02-606',
      likelihood: 'very-likely',
      source: registry,
    },
    {
      text: 'AT61\u00a01904\u00a03002\u00a03457\u00a03201 IS THE ACCOUNT',
      value: 'AT61\u00a01904\u00a03002\u00a03457\u00a03201',
      likelihood: 'very-likely',
      source: registry,
    },
  ],
  nearMiss: [
    { text: 'DE89 3704 0044 0532 0130 01', why: 'the check digits do not fit' },
    { text: 'DE89 3704 0044 0532 0130', why: 'too short for Germany' },
    { text: 'XX89 3704 0044 0532 0130 00', why: 'no such country' },
    { text: 'ref-XDE89370400440532013000', why: 'a letter more at the front' },
    { text: 'AB12 is the seat, CD34 the row', why: 'short codes' },
    { text: 'user GB29NWBK60161331926819@host', why: 'a login' },
  ],
  pathological: [
    { name: 'beginnings only', make: (size) => fill('DE89 ', size) },
    { name: 'wrong check digits', make: (size) => fill('DE89370400440532013001 ', size) },
  ],
};
