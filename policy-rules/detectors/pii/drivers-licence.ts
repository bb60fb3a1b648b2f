import { isCounted, labelled } from '../../checks/labelled.ts';
import { defineDetector } from '../../engine/detector.ts';

const labels = [
  ...(["driver's license", "driver's licence", 'drivers license', 'drivers licence', 'driver license', 'driver licence'] as const),
  ...([
    'driving licence',
    'driving license',
    'license number',
    'licence number',
    'dl no',
    'dl number',
    'dl#',
    'license',
    'licence',
  ] as const),
  ...([
    'führerschein',
    'führerscheinnummer',
    'fahrerlaubnis',
    'permis de conduire',
    'licencia de conducir',
    'permiso de conducir',
  ] as const),
  ...([
    'carnet de conducir',
    'patente di guida',
    'numero patente',
    'carta de condução',
    'cnh',
    'rijbewijs',
    'prawo jazdy',
    'körkort',
  ] as const),
  ...(['kørekort', 'førerkort', 'ajokortti', 'řidičský průkaz', 'vodičský preukaz', 'vezetői engedély', 'sürücü belgesi'] as const),
  ...(['водительское удостоверение', 'رخصة القيادة', '驾驶证', '運転免許証', '운전면허'] as const),
] as const;

/**
 * Behind its label only, and with four digits at least: the states of the US alone have some fifty forms, without a check.
 * "License" by itself counts where letters and digits follow that no software licence is named by.
 */
export const driversLicence = defineDetector({
  id: 'drivers-licence',
  category: 'pii',
  references: ['https://www.aamva.org/identity/dl-id-card-design-standard', 'https://eur-lex.europa.eu/eli/dir/2006/126/oj'],
  ...labelled(
    ['driver license', ...labels],
    String.raw`(?:[A-Z]{1,2}\d{2,4}[- ]\d{3,5}[- ]\d{3,6}|[A-Z]{1,3}\d{5,14}[A-Z]{0,2}|[A-Z\d]{2}\d[A-Z\d]{7}\d|\d{7,14}|[A-Z]{1,2}\d[A-Z\d]{6,7}[A-Z]|\d{2}-\d{2}-\d{6}-\d{2}|[A-Z]\d{3}-\d{4}-\d{4})`,
  ),
  base: 'likely',
  checkName: 'not-counted',
  check: (value) =>
    (!/[a-z]/i.test(value) && isCounted(value)) ||
    /(\d)\1{5}/.test(value) ||
    !/\d.*\d.*\d.*\d/.test(value) ||
    /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(value)
      ? 'fail'
      : 'unknown',
  redactAs: 'DRIVING-LICENCE',
});
