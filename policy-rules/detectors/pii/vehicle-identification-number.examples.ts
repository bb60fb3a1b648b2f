import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const shown = '49 CFR 565.15, the worked example';

export const vehicleIdentificationNumberExamples: DetectorExamples = {
  match: [
    { text: 'VIN: 1M8GDM9AXKP042788', value: '1M8GDM9AXKP042788', likelihood: 'very-likely', source: shown },
    { text: '1M8GDM9AXKP042788 is the vehicle', value: '1M8GDM9AXKP042788', likelihood: 'very-likely', source: shown },
    {
      text: 'Fahrgestellnummer WVWZZZ1JZ3W386752',
      value: 'WVWZZZ1JZ3W386752',
      likelihood: 'likely',
      source: 'made up, in the European form',
    },
  ],
  nearMiss: [
    { text: 'VIN: 1M8GDM9AXKP04278', why: 'a character missing' },
    { text: 'VIN: IM8GDM9AXKP042788', why: 'the letter I is never used' },
    { text: 'token 1M8GDM9AXKP042788', why: 'no word says what it is' },
    { text: 'vehicle 12345678901234567', why: 'digits only' },
  ],
  pathological: [{ name: 'numbers with their word', make: (size) => fill('vin 1M8GDM9AXKP042788 ', size) }],
};
