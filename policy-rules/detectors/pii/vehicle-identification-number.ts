import { vehicleCheck } from '../../checks/vehicle-number.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * Seventeen capitals and digits without I, O and Q. With the North American check digit, and letters and digits mixed as in a
 * VIN, `possible`; with a word near by `likely`, check digit or not, as Europe has none.
 */
export const vehicleIdentificationNumber = defineDetector({
  id: 'vehicle-identification-number',
  category: 'pii',
  references: ['https://www.iso.org/standard/52200.html', 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565'],
  anchors: [{ class: 'digits', atLeast: 4, atMost: 11, nearHotword: true, back: { over: 'word', max: 13 } }],
  pattern: /(?<![\w./\\-])[A-HJ-NPR-Z1-9][A-HJ-NPR-Z\d]{12}\d{4}(?![\w/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!/[A-Z].*[A-Z].*[A-Z]/.test(value) ? 'fail' : vehicleCheck(value) ? 'weak-pass' : 'unknown'),
  hotwords: [
    'vin',
    'vehicle identification',
    'chassis',
    'fahrgestellnummer',
    'fahrzeug-identifizierungsnummer',
    'fin',
    'fahrzeugident',
    'numéro de châssis',
    'bastidor',
    'telaio',
    'car',
    'vehicle',
    'fahrzeug',
    'رقم الهيكل',
    '车架号',
    '차대번호',
  ],
  redactAs: 'VIN',
});
