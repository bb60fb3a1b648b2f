import { labelled } from '../../checks/labelled.ts';
import { defineDetector } from '../../engine/detector.ts';

const labels = [
  ...([
    'license plate',
    'licence plate',
    'number plate',
    'plate number',
    'plate no',
    'vehicle registration',
    'registration plate',
  ] as const),
  ...(['kennzeichen', 'kfz-kennzeichen', 'nummernschild', 'amtliches kennzeichen', 'plaque d’immatriculation', 'immatriculation'] as const),
  ...([
    'matrícula',
    'matricula',
    'targa',
    'placa',
    'kenteken',
    'tablica rejestracyjna',
    'numer rejestracyjny',
    'registreringsnummer',
  ] as const),
  ...(['nummerplade', 'rekisterinumero', 'spz', 'rendszám', 'plaka numarası', 'plaka', 'patente del vehículo', 'número da placa'] as const),
  ...(['гос. номер', 'госномер', 'رقم اللوحة', '车牌', '車牌', 'ナンバープレート', '번호판'] as const),
] as const;

/**
 * Behind its label only: what stands on a plate looks like any short code. German with umlaut and town, then the forms of letters
 * and digits in groups that Europe, India and the Americas use; always with a digit, or it were a word.
 */
export const vehiclePlate = defineDetector({
  id: 'vehicle-plate',
  category: 'pii',
  references: ['https://en.wikipedia.org/wiki/Vehicle_registration_plate', 'https://www.gesetze-im-internet.de/fzv_2023/'],
  ...labelled(
    ['license plate', ...labels],
    String.raw`(?:[A-ZÄÖÜ]{1,3}[ -]{1,2}[A-Z]{1,2}[ -]?\d{1,4}(?: ?[EH])?|\d{2}[ -]?[A-Z]{1,3}[ -]?\d{2,5}|[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}|[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{3}|[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{2,4}[ -]?\d{0,2}[ -]?[A-Z]{2,3}|[A-Z]{2}[ -]?\d{2}[ -]?\d{2}|\d{2}[ -]?[A-Z]{2}[ -]?\d{2}|[A-Z]{1,4}[ -]?\d{1,4}[ -]?[A-Z]{0,2}|[A-Z]{3}\d[A-Z]\d{2}|\d[A-Z\d]{2}[ -]?\d{4}|\d{4}[ -]?[A-Z]{3}|[А-Я]\d{3}[А-Я]{2}\d{2,3})`,
  ),
  base: 'likely',
  checkName: 'has-digits',
  check: (value) => (/\d/.test(value) && value.length > 3 ? 'unknown' : 'fail'),
  redactAs: 'PLATE',
});
