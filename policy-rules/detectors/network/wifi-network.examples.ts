import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const wifiNetworkExamples: DetectorExamples = {
  match: [
    { text: 'WPA2 SSID: Acme-Guest-5G', value: 'Acme-Guest-5G', likelihood: 'likely', source },
    { text: 'ssid="MUC-Office"', value: 'MUC-Office', likelihood: 'possible', source },
    { text: 'SSID: Hauptlager 2', value: 'Hauptlager 2', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'ssid: ""', why: 'empty' },
    { text: 'SSID =', why: 'nothing' },
    { text: 'SSIDs', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ssid ', size) }],
};
